package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Makes folders and files that only the user may read. Where a file system knows no such rights (a memory stick),
/// nothing is done.
final class Private {
    private Private() {}

    /// Makes a folder with those above it, and takes everybody else's rights on it.
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    /// Makes a folder so when there is none; one that is there may be shared on purpose.
    static void newFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            folder(folder);
        }
    }

    /// Takes everybody else's rights on a file.
    static void file(Path file) {
        restrict(file, "rw-------");
    }

    private static void restrict(Path path, String rights) {
        try {
            var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (posix != null) {
                var wanted = PosixFilePermissions.fromString(rights);
                if (!posix.readAttributes().permissions().equals(wanted)) {
                    posix.setPermissions(wanted);
                }
                return;
            }
            var acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
            if (acl != null && Files.isDirectory(path)) {
                acl.setAcl(List.of(AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(acl.getOwner())
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                        .setFlags(Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT))
                        .build()));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // Somebody else's folder or a file system without rights: the book can be used all the same.
            Logger.getLogger(Private.class.getName()).log(Level.FINE, "rights stay as they are", e);
        }
    }
}
