package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// Turns what H2 and the file system throw into the faults that a user can understand.
final class Faults {
    private Faults() {}

    static BookException of(Path path, Throwable thrown) {
        Fault fault = fault(thrown);
        Path folder = path.toString().endsWith(".mv.db") ? path.toAbsolutePath().getParent() : path;
        return folder != null && (fault == Fault.FAILED || fault == Fault.DAMAGED) && Files.notExists(folder)
                ? new BookException(Fault.VANISHED, folder, thrown)
                : new BookException(fault, path, thrown);
    }

    /// Whether a full disk is behind it.
    static boolean isDiskFull(Throwable thrown) {
        return fault(thrown) == Fault.DISK_FULL;
    }

    private static Fault fault(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof AccessDeniedException
                    || t instanceof ReadOnlyFileSystemException
                    || (t instanceof IOException && said(t).contains("read-only file system"))) {
                return Fault.READ_ONLY;
            }
            if (t instanceof IOException && isFullDisk(t)) {
                return Fault.DISK_FULL;
            }
        }
        return switch (thrown) {
            case SQLException sql -> fault(sql);
            case OutOfMemoryError _ -> Fault.MEMORY;
            default -> Fault.FAILED;
        };
    }

    private static Fault fault(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Fault.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.GENERAL_ERROR_1 -> Fault.DAMAGED;
            case ErrorCode.DATABASE_IS_READ_ONLY -> Fault.READ_ONLY;
            case ErrorCode.OUT_OF_MEMORY -> Fault.MEMORY;
            default -> Fault.FAILED;
        };
    }

    private static boolean isFullDisk(Throwable t) {
        String message = said(t);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("disk quota");
    }

    /// The Java library has no type for these faults, only the system's message.
    private static String said(Throwable t) {
        String said = t instanceof FileSystemException fs && fs.getReason() != null ? fs.getReason() : t.getMessage();
        return said == null ? "" : said.toLowerCase(Locale.ROOT);
    }
}
