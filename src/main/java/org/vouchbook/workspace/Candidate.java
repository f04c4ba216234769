package org.vouchbook.workspace;

import org.vouchbook.domain.FollowUp;

/// What may become a line of Today; of a large book only the first of each part do.
sealed interface Candidate permits TodayLine, OpenDuties.Open, SilentPeople.Silent {
    FollowUp followUp();

    TodayLine.Section section();
}
