package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/// What H2 keeps in memory of one file: next to nothing while whole tables are read, each page of which is wanted
/// once. Kept, the pages would live just long enough to count as old, and the JVM would stop everything, the
/// window too, again and again to collect them.
final class PageCache {
    private static final int KB = 1024;
    /// In MB; H2 takes no less.
    static final int LEAST = 1;

    private int readers;
    private int usual;
    private @Nullable MVStore store;

    /// Somebody reads whole tables.
    synchronized void begin(Connection reader) throws SQLException {
        if (readers == 0) {
            MVStore read = store(reader);
            usual = read.getCacheSize();
            read.setCacheSize(LEAST * KB);
            store = read;
        }
        readers++;
    }

    /// They have read; after the last one all is as before.
    synchronized void end() {
        readers--;
        MVStore read = store;
        if (readers == 0 && read != null) {
            read.setCacheSize(usual * KB);
            store = null;
        }
    }

    /// For a file of which whole tables only are read or written.
    static void least(Connection connection) throws SQLException {
        store(connection).setCacheSize(LEAST * KB);
    }

    /// The most that is kept, in MB.
    static int size(Connection connection) throws SQLException {
        return store(connection).getCacheSize();
    }

    /// A statement would write the size into the file.
    static MVStore store(Connection connection) throws SQLException {
        return session(connection).getDatabase().getStore().getMvStore();
    }

    /// H2's own side of a connection.
    static SessionLocal session(Connection connection) throws SQLException {
        if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            return session;
        }
        throw new SQLException("a database elsewhere");
    }
}
