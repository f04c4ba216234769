package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.Stage;

/// Where a card lies in its column.
///
/// @param id of the referral
/// @param position in the column: the least is the top
public record CardPlace(long id, double position) {
    private static final String ALONG_THE_INDEX = "SELECT id, place FROM referral WHERE stage = ? ORDER BY place, id";

    /// From the top. The index holds all that is asked for, so that no card of a long column is read.
    static List<CardPlace> in(Connection connection, Stage stage) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALONG_THE_INDEX)) {
            statement.setString(1, stage.name());
            var places = new ArrayList<CardPlace>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    places.add(new CardPlace(row.getLong(1), row.getDouble(2)));
                }
            }
            return places;
        }
    }
}
