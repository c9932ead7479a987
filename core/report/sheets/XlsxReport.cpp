#include "report/sheets/XlsxReport.h"

#include "report/data/ReportWords.h"
#include "report/office/ReportPalette.h"
#include "report/sheets/ReportSheets.h"
#include "report/sheets/WorkbookCheck.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>
#include <xlsxwriter.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool hasFill(Status status)
{
    return status != Status::NotAssessed && status != Status::Unreadable;
}

/// At most so many characters, cut behind a word where that leaves enough of them; no sign that promises more and no
/// apostrophe stands at the end.
QString shortened(const QString &name, qsizetype longest)
{
    static const QString promising = u" ,;:.-–('"_s;
    if (name.size() <= longest && !name.endsWith(u'\''))
        return name;
    QString start = name.left(longest);
    const qsizetype space = name.size() > longest && name.at(longest) == u' ' ? longest : start.lastIndexOf(u' ');
    if (name.size() > longest && space > longest / 2)
        start.truncate(space);
    else if (start.back().isHighSurrogate())
        start.chop(1);
    while (start.size() > 1 && promising.contains(start.back()))
        start.chop(1);
    return start;
}

/// Without the characters that XML cannot hold, which the library would write as they are.
QString forXml(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe; });
    return text;
}

/// What a cell can hold, as the library wants it. Excel reads "_x0041_" in a text as a letter; the "_" of such a text
/// has to be written in that way itself.
QByteArray cellText(const QString &text)
{
    return forXml(text).replace(excelEscape(), u"_x005F_"_s).toUtf8();
}

/// Widths of the columns in characters.
QList<int> columnWidths(const WorkbookSheet &sheet)
{
    constexpr int pageWidth = 170; // what a wide screen shows without scrolling
    constexpr int factsWidth = 90;
    int shares = 0;
    for (const int share : sheet.shares)
        shares += share;
    QList<int> widths;
    for (const int share : sheet.shares) {
        const int whole = sheet.headings.isEmpty() ? factsWidth : pageWidth;
        widths.append(std::clamp(whole * share / std::max(shares, 1), 10, 80));
    }
    return widths;
}

/// In points, as far as that can be told without a font: some programs show rows as high as the file says and no
/// higher. Whoever writes more into a cell pulls its row.
double heightOf(const QList<SheetCell> &cells, const QList<int> &widths)
{
    constexpr double lineHeight = 13.5;
    constexpr double highest = 409; // of Excel
    qsizetype most = 1;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        qsizetype lines = 0;
        for (const QStringView line : QStringView(cells.at(column).text).split(u'\n'))
            lines += 1 + line.size() * 100 / (std::max(widths.value(column), 1) * 115); // most letters are narrow
        most = std::max(most, lines);
    }
    return std::min(double(most) * lineHeight, highest);
}

/// Words in the head or foot of a page, at most so many bytes of them. There "&" begins a sign, so that it is doubled;
/// before a "G" or a "[" the library would take even that for a picture, unless something invisible parts the two.
QByteArray pageWords(const QString &text, int most)
{
    static const QRegularExpression picture(u"&(?=[G\\[])"_s);
    QString words = forXml(text).simplified().replace(picture, u"&\u2060"_s);
    const auto written = [&words] { return QString(words).replace(u'&', u"&&"_s).toUtf8(); };
    for (bool isCut = false; written().size() > most; isCut = true) {
        words.chop(isCut ? 2 : 1); // the dots that were put there, too
        if (!words.isEmpty() && words.back().isHighSurrogate())
            words.chop(1);
        words = words.trimmed() + u'…';
    }
    return written();
}

/// The library holds 255 bytes for the three parts of a head together, and as many for those of a foot.
constexpr int longestPageWords = 170;
constexpr int longestPageEnd = 60;

/// The title and, where it is one, that it is a draft.
QByteArray headOf(const ReportOutline &outline)
{
    return "&L" + pageWords(outline.title, longestPageWords) + "&R" + pageWords(outline.draftWord, longestPageEnd);
}

/// What is known of a report that went out, and "Page 1 of 3".
QByteArray footOf(const ReportOutline &outline)
{
    const QByteArray page =
        pageWords(ReportWords::tr("Page %1 of %2"), longestPageEnd).replace("%1", "&P").replace("%2", "&N");
    return "&L" + pageWords(outline.issuedWords, longestPageWords) + "&R" + page;
}

lxw_color_t colour(const QByteArray &hex)
{
    return hex.toUInt(nullptr, 16);
}

/// A workbook in the making. Cells are written in the order of rows and columns, which spares the library keeping them;
/// their texts stand in the cells themselves.
class Workbook
{
public:
    explicit Workbook(const QTemporaryDir &folder)
        : m_path(folder.filePath(u"workbook.xlsx"_s))
    {
        if (!folder.isValid())
            return;
        QByteArray parts = QFile::encodeName(folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = parts.data();
        m_book.reset(workbook_new_opt(QFile::encodeName(m_path).constData(), &options));
        if (m_book)
            addFormats();
    }

    /// Title, author, subject and the day it was made; never whoever is logged in, nor when.
    void describe(const ReportOutline &outline)
    {
        QByteArray title = forXml(outline.title).toUtf8();
        QByteArray subject = forXml(outline.subject).toUtf8();
        QByteArray author = forXml(outline.author).toUtf8();
        QByteArray company = forXml(outline.organisation).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.company = company.data();
        properties.created = time_t(outline.made.startOfDay(Qt::UTC).toSecsSinceEpoch());
        if (m_book)
            keep(workbook_set_properties(m_book.get(), &properties));
    }

    /// What each printed page of each sheet says of the report.
    void setPageWords(const ReportOutline &outline)
    {
        m_head = headOf(outline);
        m_foot = footOf(outline);
    }

    void add(const WorkbookSheet &sheet, const QString &name)
    {
        m_sheet = m_book ? workbook_add_worksheet(m_book.get(), name.toUtf8().constData()) : nullptr;
        if (!m_sheet) {
            keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
            return;
        }
        const QList<int> widths = columnWidths(sheet);
        for (qsizetype column = 0; column < widths.size(); ++column)
            keep(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), widths.at(column), nullptr));
        setUpPage(!sheet.headings.isEmpty());
        lxw_row_t row = 0;
        if (!sheet.headings.isEmpty()) {
            QList<SheetCell> head;
            for (const QString &heading : sheet.headings)
                head.append({heading, {}, {}});
            writeRow(row++, head, widths, true);
        }
        for (const QList<SheetCell> &cells : sheet.rows)
            writeRow(row++, cells, widths, false);
        if (!sheet.headings.isEmpty() && row > 1)
            keep(worksheet_autofilter(m_sheet, 0, 0, row - 1, lxw_col_t(sheet.headings.size() - 1)));
        // A text of digits is meant: no green corner that offers to make it a number.
        if (row > 0 && !widths.isEmpty()) {
            std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
            lxw_rowcol_to_range(range.data(), 0, 0, row - 1, lxw_col_t(widths.size() - 1));
            keep(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.data()));
        }
    }

    [[nodiscard]] Result<QByteArray> take()
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

private:
    struct Discard
    {
        void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
    };

    static Result<QByteArray> failed(const char *detail)
    {
        return fail(ErrorCode::Storage,
            ReportWords::tr(
                "The workbook could not be put together in the folder for temporary files. Nothing was written; "
                "make room on that disk and try again."),
            QString::fromLatin1(detail));
    }

    /// The first thing that went wrong.
    void keep(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    /// Everything is formatted as text, so that it stays text when somebody edits it.
    lxw_format *addFormat(bool isBold, const QByteArray &ink, const QByteArray &line)
    {
        constexpr uint8_t asText = 49;
        lxw_format *format = workbook_add_format(m_book.get());
        format_set_num_format_index(format, asText);
        format_set_font_name(format, "Arial");
        format_set_font_size(format, 10);
        format_set_font_color(format, colour(ink));
        if (isBold)
            format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, colour(line));
        return format;
    }

    void addFormats()
    {
        using namespace report_palette;
        m_textFormat = addFormat(false, ink, line);
        m_headFormat = addFormat(true, ink, edge);
        format_set_bg_color(m_headFormat, colour(head));
        for (size_t index = 0; index < m_statusFormats.size(); ++index) {
            const Status status = Status(index);
            if (!hasFill(status)) {
                m_statusFormats[index] = m_textFormat;
                continue;
            }
            const bool isDark = status == Status::Missed || status == Status::SignedOff;
            m_statusFormats[index] = addFormat(false, isDark ? "FFFFFF" : "000000", edge);
            format_set_bg_color(m_statusFormats[index], colour(QByteArray(defaultStatusWords(status).fill).sliced(1)));
        }
    }

    void setUpPage(bool hasHeadings)
    {
        constexpr uint8_t a4 = 9;
        if (hasHeadings) {
            worksheet_freeze_panes(m_sheet, 1, 0);
            keep(worksheet_repeat_rows(m_sheet, 0, 0));
        }
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        constexpr double side = 0.5;
        constexpr double end = 0.75; // the head and the foot stand in it
        worksheet_set_margins(m_sheet, side, side, end, end);
        keep(worksheet_set_header(m_sheet, m_head.constData()));
        keep(worksheet_set_footer(m_sheet, m_foot.constData()));
    }

    void writeRow(lxw_row_t row, const QList<SheetCell> &cells, const QList<int> &widths, bool isHead)
    {
        keep(worksheet_set_row(m_sheet, row, heightOf(cells, widths), nullptr));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const SheetCell &cell = cells.at(column);
            if (cell.value && !isHead) {
                writeValue(row, lxw_col_t(column), *cell.value);
                continue;
            }
            lxw_format *format = isHead ? m_headFormat
                : cell.status           ? m_statusFormats[size_t(*cell.status)]
                                        : m_textFormat;
            const QByteArray text = cellText(cell.text);
            if (!text.isEmpty())
                m_texts.add(text);
            // Of the ways to write a cell the only one that never guesses what the text may be.
            keep(text.isEmpty() ? worksheet_write_blank(m_sheet, row, lxw_col_t(column), format)
                                : worksheet_write_string(m_sheet, row, lxw_col_t(column), text.constData(), format));
        }
    }

    /// In the format that shows it in the words it had.
    void writeValue(lxw_row_t row, lxw_col_t column, const SheetValue &value)
    {
        lxw_format *&format = m_valueFormats[value.format];
        if (!format) {
            format = addFormat(false, report_palette::ink, report_palette::line);
            format_set_num_format_index(format, 0); // that of text would go first
            format_set_num_format(format, value.format.constData());
            format_set_align(format, LXW_ALIGN_LEFT); // as the texts above and below it
        }
        m_texts.add(QByteArray::number(value.number, 'G', 16));
        keep(worksheet_write_number(m_sheet, row, column, value.number, format));
    }

    QString m_path;
    QByteArray m_head; ///< in Excel's signs, of every sheet
    QByteArray m_foot;
    std::unique_ptr<lxw_workbook, Discard> m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_textFormat = nullptr;
    lxw_format *m_headFormat = nullptr;
    std::array<lxw_format *, size_t(Status::Unreadable) + 1> m_statusFormats{};
    QHash<QByteArray, lxw_format *> m_valueFormats; ///< by the format of numbers
    WorkbookTexts m_texts; ///< that it has to hold in the end
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

QStringList xlsxSheetNames(const QStringList &names)
{
    constexpr qsizetype longest = 31;
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x{0000}-\\x{001f}]"_s);
    QStringList legal;
    QSet<QString> taken{u"history"_s}; // Excel keeps this one for itself
    for (const QString &name : names) {
        QString plain = QString(name).replace(forbidden, u" "_s).simplified();
        while (plain.startsWith(u'\''))
            plain = plain.sliced(1);
        if (plain.isEmpty())
            plain = ReportWords::tr("Table");
        QString unique = shortened(plain, longest);
        for (int count = 2; taken.contains(unique.toCaseFolded()); ++count) {
            const QString ending = u" (%1)"_s.arg(count);
            unique = shortened(plain, longest - ending.size()) + ending;
        }
        taken.insert(unique.toCaseFolded());
        legal.append(unique);
    }
    return legal;
}

Result<QByteArray> xlsxReport(const ReportOutline &outline)
{
    const QList<WorkbookSheet> sheets = reportSheets(outline);
    if (sheets.isEmpty()) {
        return fail(ErrorCode::Refused,
            ReportWords::tr(
                "There is no table to put into a workbook. Nothing was written; choose Word or HTML, which also "
                "hold text."));
    }
    QStringList names;
    for (const WorkbookSheet &sheet : sheets)
        names.append(sheet.name);
    names = xlsxSheetNames(names);
    const QTemporaryDir folder; // the library writes files only; they go with it
    Workbook workbook(folder);
    workbook.describe(outline);
    workbook.setPageWords(outline);
    for (qsizetype index = 0; index < sheets.size(); ++index)
        workbook.add(sheets.at(index), names.at(index));
    return workbook.take();
}

} // namespace waymark
