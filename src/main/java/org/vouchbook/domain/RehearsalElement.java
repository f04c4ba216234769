package org.vouchbook.domain;

import static org.vouchbook.domain.DraftPurpose.ASK_INTRODUCTION;
import static org.vouchbook.domain.DraftPurpose.FIRST_CONTACT;
import static org.vouchbook.domain.DraftPurpose.KEEP_INFORMED;
import static org.vouchbook.domain.DraftPurpose.THANK_CONVERSATION;
import static org.vouchbook.domain.DraftPurpose.THANK_SALE;

/// What can be practised, one at a time: the talk after the close (E2), the six steps (N1), the seven rules (N2), the
/// three parts of a programme (N3).
public enum RehearsalElement {
    PLANT_THANKS(Group.PLANT, THANK_CONVERSATION),
    PLANT_SERVICE(Group.PLANT, THANK_CONVERSATION),
    PLANT_THINK_OF_PEOPLE(Group.PLANT, THANK_CONVERSATION),
    PLANT_REMIND(Group.PLANT, THANK_CONVERSATION),
    PLANT_CUSTOMER_FIRST(Group.PLANT, THANK_CONVERSATION),
    PLANT_FAIR(Group.PLANT, THANK_CONVERSATION),
    STEP_UNDERSTAND(Group.STEP, THANK_CONVERSATION),
    STEP_POSITION(Group.STEP, THANK_CONVERSATION),
    STEP_EARN(Group.STEP, THANK_CONVERSATION),
    STEP_CONFIRM(Group.STEP, THANK_CONVERSATION),
    STEP_ASK(Group.STEP, ASK_INTRODUCTION),
    STEP_FOLLOW_UP(Group.STEP, THANK_CONVERSATION),
    RULE_HOMEWORK(Group.RULE, THANK_CONVERSATION),
    RULE_AT_ONCE(Group.RULE, FIRST_CONTACT),
    RULE_MANNERS(Group.RULE, FIRST_CONTACT),
    RULE_TRUST(Group.RULE, FIRST_CONTACT),
    RULE_INFORM(Group.RULE, KEEP_INFORMED),
    RULE_THANK(Group.RULE, THANK_SALE),
    RULE_AGAIN(Group.RULE, THANK_CONVERSATION),
    COMPONENT_PROCESS(Group.COMPONENT, THANK_CONVERSATION),
    COMPONENT_MEASURE(Group.COMPONENT, THANK_CONVERSATION),
    COMPONENT_TEAM(Group.COMPONENT, THANK_CONVERSATION);

    /// What an element belongs to.
    public enum Group {
        PLANT,
        STEP,
        RULE,
        COMPONENT
    }

    private final Group group;
    private final DraftPurpose heardAs;

    RehearsalElement(Group group, DraftPurpose heardAs) {
        this.group = group;
        this.heardAs = heardAs;
    }

    /// The one in which a part of the talk after the close is practised.
    public static RehearsalElement of(PlantedRequest.Element part) {
        return switch (part) {
            case THANKS -> PLANT_THANKS;
            case EXTRAORDINARY_SERVICE -> PLANT_SERVICE;
            case THINK_OF_PEOPLE -> PLANT_THINK_OF_PEOPLE;
            case I_WILL_REMIND_YOU -> PLANT_REMIND;
            case CUSTOMER_FIRST -> PLANT_CUSTOMER_FIRST;
            case IS_THAT_FAIR -> PLANT_FAIR;
        };
    }

    /// What it belongs to.
    public Group group() {
        return group;
    }

    /// What the words are for, so that the wording checks know what to look for.
    public DraftPurpose heardAs() {
        return heardAs;
    }

    /// Whether several questions belong to it: the talk as a whole ends in one, the interview has three.
    public boolean hasQuestions() {
        return this == STEP_POSITION || this == STEP_CONFIRM;
    }
}
