package org.vouchbook.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;
import org.vouchbook.workspace.Background;

/// Brings what a form has into the book, beside the window.
public final class RecordSaving {
    /// Saves a record on the book's thread.
    public interface Saves {
        /// Saves it as one change.
        ///
        /// @param was the record as it was before; null for a new one
        /// @param with records that come with it
        void save(Row record, @Nullable Row was, List<Row> with);
    }

    private final Background background;
    private final LongSupplier ids;
    private final Saves saves;
    private final Consumer<Row> delete;

    /// @param ids for new records
    /// @param delete deletes a record, on the book's thread
    public RecordSaving(Background background, LongSupplier ids, Saves saves, Consumer<Row> delete) {
        this.background = background;
        this.ids = ids;
        this.saves = saves;
        this.delete = delete;
    }

    /// Saves what a form has, unless something is wrong with it: then the form says so.
    ///
    /// @param done takes the record when it is in the book
    /// @param refused told when the form or the book did not take it
    public void save(Form form, Consumer<Row> done, Runnable refused) {
        form.submit()
                .ifPresentOrElse(
                        rows -> background.run(() -> store(form, rows), done, failure -> {
                            refused.run();
                            // Said in the one place for errors.
                            background.run(() -> raise(failure), never -> {});
                        }),
                        refused);
    }

    /// Deletes a record.
    public void delete(Row record) {
        background.run(
                () -> {
                    delete.accept(record);
                    return true;
                },
                ok -> {});
    }

    /// What is as it was changes nothing in the book, which leaves it out.
    private Row store(Form form, Form.Made.Rows rows) {
        List<? extends Row> made = rows.make().apply(ids);
        Row own = made.getFirst();
        saves.save(own, form.edited(), List.copyOf(made.subList(1, made.size())));
        return own;
    }

    private static Object raise(Exception failure) throws Exception {
        throw failure;
    }
}
