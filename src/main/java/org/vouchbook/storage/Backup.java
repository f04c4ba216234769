package org.vouchbook.storage;

import java.nio.file.Path;

/// A backup in the folder of backups. It was proved when it was made.
public record Backup(Path file, BackupHead head) {}
