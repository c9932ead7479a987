#include "report/sheets/XlsxWorkbook.h"

#include "report/data/ReportWords.h"
#include "report/office/ReportPalette.h"
#include "report/sheets/XlsxTexts.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool hasFill(const std::optional<Status> &status)
{
    return status && *status != Status::NotAssessed && *status != Status::Unreadable;
}

/// In points, as far as that can be told without a font: some programs show rows as high as the file says and no
/// higher. Whoever writes more into a cell pulls its row.
double heightOf(const QList<SheetCell> &cells, const QList<int> &widths)
{
    constexpr double lineHeight = 13.5;
    constexpr double highest = 409; // of Excel
    qsizetype most = 1;
    qsizetype column = 0;
    for (const SheetCell &cell : cells) {
        int width = 0;
        for (int beside = 0; beside < cell.columns; ++beside)
            width += widths.value(column++);
        qsizetype lines = cell.tone == SheetTone::Title ? 1 : 0;
        for (const QStringView line : QStringView(cell.text).split(u'\n'))
            lines += 1 + line.size() * 100 / (std::max(width, 1) * 115); // most letters are narrow
        most = std::max(most, lines);
    }
    return std::min(double(most) * lineHeight, highest);
}

lxw_color_t colour(const QByteArray &hex)
{
    return hex.toUInt(nullptr, 16);
}

Result<QByteArray> failed(const char *detail)
{
    return fail(ErrorCode::Storage,
        ReportWords::tr(
            "The workbook could not be put together in the folder for temporary files. Nothing was written; "
            "make room on that disk and try again."),
        QString::fromLatin1(detail));
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const ReportOutline &of)
    : m_path(m_folder.filePath(u"workbook.xlsx"_s))
    , m_head(xlsx_texts::headOf(of))
    , m_foot(xlsx_texts::footOf(of))
{
    if (!m_folder.isValid())
        return;
    QByteArray parts = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // rows and columns come in their order; texts stand in the cells themselves
    options.tmpdir = parts.data();
    m_book.reset(workbook_new_opt(QFile::encodeName(m_path).constData(), &options));
    if (m_book)
        describe(of);
}

void XlsxWorkbook::describe(const ReportOutline &outline)
{
    QByteArray title = xlsx_texts::forXml(outline.title).toUtf8();
    QByteArray subject = xlsx_texts::forXml(outline.subject).toUtf8();
    QByteArray author = xlsx_texts::forXml(outline.author).toUtf8();
    QByteArray company = xlsx_texts::forXml(outline.organisation).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.created = time_t(outline.made.startOfDay(Qt::UTC).toSecsSinceEpoch());
    keep(workbook_set_properties(m_book.get(), &properties));
}

void XlsxWorkbook::add(const WorkbookSheet &sheet, const QString &name)
{
    m_sheet = m_book ? workbook_add_worksheet(m_book.get(), name.toUtf8().constData()) : nullptr;
    if (!m_sheet) {
        keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    for (qsizetype column = 0; column < sheet.widths.size(); ++column)
        keep(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), sheet.widths.at(column), nullptr));
    setUpPage(sheet);
    lxw_row_t row = 0;
    if (!sheet.headings.isEmpty()) {
        QList<SheetCell> head;
        for (const QString &heading : sheet.headings)
            head.append({heading, {}, {}, SheetTone::Head});
        writeRow(row++, head, sheet);
    }
    for (const QList<SheetCell> &cells : sheet.rows)
        writeRow(row++, cells, sheet);
    if (!sheet.headings.isEmpty() && row > 1)
        keep(worksheet_autofilter(m_sheet, 0, 0, row - 1, lxw_col_t(sheet.headings.size() - 1)));
    // A text of digits is meant: no green corner that offers to make it a number.
    if (row > 0 && !sheet.widths.isEmpty()) {
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
        lxw_rowcol_to_range(range.data(), 0, 0, row - 1, lxw_col_t(sheet.widths.size() - 1));
        keep(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.data()));
    }
}

Result<QByteArray> XlsxWorkbook::take()
{
    if (!m_book)
        return failed("there is no folder for it");
    keep(workbook_close(m_book.release()));
    if (m_error != LXW_NO_ERROR)
        return failed(lxw_strerror(m_error));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failed("the workbook cannot be read back");
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || bytes.size() != file.size() || textsInWorkbook(bytes) != m_texts.digest())
        return failed("the workbook cannot be read back whole");
    return bytes;
}

void XlsxWorkbook::setUpPage(const WorkbookSheet &sheet)
{
    constexpr uint8_t a4 = 9;
    constexpr uint8_t a3 = 8;
    constexpr int mostOnA4 = 190; // characters; more would be printed too small to read
    int width = 0;
    for (const int column : sheet.widths)
        width += column;
    if (!sheet.headings.isEmpty()) {
        worksheet_freeze_panes(m_sheet, 1, lxw_col_t(sheet.frozenColumns));
        keep(worksheet_repeat_rows(m_sheet, 0, 0));
    }
    worksheet_set_paper(m_sheet, width > mostOnA4 ? a3 : a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    constexpr double side = 0.5;
    constexpr double end = 0.75; // the head and the foot stand in it
    worksheet_set_margins(m_sheet, side, side, end, end);
    keep(worksheet_set_header(m_sheet, m_head.constData()));
    keep(worksheet_set_footer(m_sheet, m_foot.constData()));
}

void XlsxWorkbook::writeRow(lxw_row_t row, const QList<SheetCell> &cells, const WorkbookSheet &sheet)
{
    keep(worksheet_set_row(m_sheet, row, heightOf(cells, sheet.widths), nullptr));
    int column = 0;
    for (const SheetCell &cell : cells) {
        writeCell(row, lxw_col_t(column), cell, sheet.areValuesLeft || cell.columns > 1);
        column += cell.columns;
    }
}

void XlsxWorkbook::writeCell(lxw_row_t row, lxw_col_t column, const SheetCell &cell, bool isValueLeft)
{
    lxw_format *format = formatOf(cell, isValueLeft);
    if (cell.columns > 1) // only joins the cells; what stands in the first is written below, over it
        keep(worksheet_merge_range(m_sheet, row, column, row, lxw_col_t(column + cell.columns - 1), "", format));
    if (cell.value) {
        m_texts.add(QByteArray::number(cell.value->number, 'G', 16));
        keep(worksheet_write_number(m_sheet, row, column, cell.value->number, format));
        return;
    }
    const QByteArray text = xlsx_texts::cellText(cell.text);
    if (!text.isEmpty())
        m_texts.add(text);
    // Of the ways to write a cell the only one that never guesses what the text may be.
    keep(text.isEmpty() ? worksheet_write_blank(m_sheet, row, column, format)
                        : worksheet_write_string(m_sheet, row, column, text.constData(), format));
}

lxw_format *XlsxWorkbook::formatOf(const SheetCell &cell, bool isValueLeft)
{
    const QByteArray key = QByteArray::number(int(cell.tone)) + ' '
        + QByteArray::number(hasFill(cell.status) ? int(*cell.status) : -1) + ' '
        + (cell.value ? cell.value->format : QByteArray("@"));
    lxw_format *&format = m_formats[key + (isValueLeft ? " left" : "")];
    if (!format)
        format = newFormat(cell, isValueLeft);
    return format;
}

lxw_format *XlsxWorkbook::newFormat(const SheetCell &cell, bool isValueLeft)
{
    using namespace report_palette;
    constexpr uint8_t asText = 49;
    constexpr double usualSize = 10;
    constexpr double titleSize = 14;
    lxw_format *format = workbook_add_format(m_book.get());
    format_set_font_name(format, "Arial");
    format_set_font_size(format, cell.tone == SheetTone::Title ? titleSize : usualSize);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (cell.tone != SheetTone::Plain)
        format_set_bold(format);
    if (!cell.value || isValueLeft)
        format_set_text_wrap(format);
    if (!cell.value) {
        format_set_num_format_index(format, asText);
    } else {
        format_set_num_format(format, cell.value->format.constData());
        format_set_align(format, isValueLeft ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT); // left as the texts around it
        if (!isValueLeft)
            format_set_indent(format, 1); // away from the text of the next column
    }
    QByteArray text = ink;
    if (hasFill(cell.status)) {
        const bool isDark = *cell.status == Status::Missed || *cell.status == Status::SignedOff;
        text = isDark ? "FFFFFF" : "000000";
        format_set_bg_color(format, colour(QByteArray(defaultStatusWords(*cell.status).fill).sliced(1)));
    } else if (cell.tone == SheetTone::Head) {
        format_set_bg_color(format, colour(head));
    }
    format_set_font_color(format, colour(text));
    if (cell.tone == SheetTone::Title)
        return format;
    const bool isEdged = hasFill(cell.status) || cell.tone == SheetTone::Head;
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, colour(isEdged ? edge : line));
    return format;
}

} // namespace waymark
