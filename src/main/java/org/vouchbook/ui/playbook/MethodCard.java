package org.vouchbook.ui.playbook;

/// A piece of the method in a few words: what to do, why, and the article it comes from (N1–N3, N5).
enum MethodCard {
    STEP_UNDERSTAND(Group.STEP, Source.ARENA),
    STEP_POSITION(Group.STEP, Source.ARENA),
    STEP_EARN(Group.STEP, Source.ARENA),
    STEP_CONFIRM(Group.STEP, Source.ARENA),
    STEP_ASK(Group.STEP, Source.ARENA),
    STEP_FOLLOW_UP(Group.STEP, Source.ARENA),
    RULE_HOMEWORK(Group.RULE, Source.SELLABILITY),
    RULE_AT_ONCE(Group.RULE, Source.SELLABILITY),
    RULE_MANNERS(Group.RULE, Source.SELLABILITY),
    RULE_TRUST(Group.RULE, Source.SELLABILITY),
    RULE_INFORM(Group.RULE, Source.SELLABILITY),
    RULE_THANK(Group.RULE, Source.SELLABILITY),
    RULE_AGAIN(Group.RULE, Source.SELLABILITY),
    WAY_SERVICE(Group.WAY, Source.ARENA),
    WAY_AHEAD(Group.WAY, Source.ARENA),
    WAY_EXTRA(Group.WAY, Source.ARENA),
    WAY_REFER(Group.WAY, Source.ARENA),
    WAY_FRIENDS(Group.WAY, Source.ARENA),
    COMPONENT_PROCESS(Group.COMPONENT, Source.FARRINGTON),
    COMPONENT_MEASURE(Group.COMPONENT, Source.FARRINGTON),
    COMPONENT_TEAM(Group.COMPONENT, Source.FARRINGTON),
    RELATION_SIDES(Group.RELATION, Source.MICALLEF),
    RELATION_RETURN(Group.RELATION, Source.MICALLEF),
    RELATION_COUNSEL(Group.RELATION, Source.MICALLEF),
    RELATION_COMMIT(Group.RELATION, Source.MICALLEF),
    RELATION_TOUCH(Group.RELATION, Source.BLACK),
    RELATION_THANKS(Group.RELATION, Source.BLACK);

    /// What the cards belong to.
    enum Group {
        STEP,
        RULE,
        WAY,
        COMPONENT,
        RELATION
    }

    /// The articles.
    enum Source {
        SELLABILITY,
        ARENA,
        FARRINGTON,
        MICALLEF,
        BLACK
    }

    private final Group group;
    private final Source source;

    MethodCard(Group group, Source source) {
        this.group = group;
        this.source = source;
    }

    Group group() {
        return group;
    }

    Source source() {
        return source;
    }
}
