#pragma once

#include "base/Result.h"
#include "report/outline/ReportBlocks.h"
#include "report/sheets/WorkbookCheck.h"
#include "report/sheets/WorkbookSheet.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>
#include <xlsxwriter.h>

namespace waymark {

/// An Excel workbook in the making. Text is never a formula: of the ways to write a cell the one that guesses nothing
/// is taken, and whatever is no number is formatted as text, so that it stays text when somebody edits it. Headings are
/// frozen, filter their list and stand on each printed page; pages lie on their side, as wide as the sheet. The same
/// sheets give the same bytes.
class XlsxWorkbook
{
public:
    /// Title, author, subject and the day it was made are the outline's, and what each printed page says; never whoever
    /// is logged in, nor when.
    explicit XlsxWorkbook(const ReportOutline &of);

    void add(const WorkbookSheet &sheet, const QString &name);

    /// Storage where the folder for temporary files has no room for it. Once.
    [[nodiscard]] Result<QByteArray> take();

private:
    struct Discard
    {
        void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
    };

    void describe(const ReportOutline &outline);
    void setUpPage(const WorkbookSheet &sheet);
    void writeRow(lxw_row_t row, const QList<SheetCell> &cells, const WorkbookSheet &sheet);
    void writeCell(lxw_row_t row, lxw_col_t column, const SheetCell &cell, bool isValueLeft);
    [[nodiscard]] lxw_format *formatOf(const SheetCell &cell, bool isValueLeft);
    [[nodiscard]] lxw_format *newFormat(const SheetCell &cell, bool isValueLeft);
    /// The first thing that went wrong.
    void keep(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    QTemporaryDir m_folder; ///< the library writes files only; they go with it
    QString m_path;
    QByteArray m_head; ///< in Excel's signs, of every sheet
    QByteArray m_foot;
    std::unique_ptr<lxw_workbook, Discard> m_book;
    lxw_worksheet *m_sheet = nullptr;
    QHash<QByteArray, lxw_format *> m_formats; ///< by what they are of
    WorkbookTexts m_texts; ///< that it has to hold in the end
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace waymark
