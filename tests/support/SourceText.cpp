#include "SourceText.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

QString cellText(const Cell &cell)
{
    if (cell.continued)
        return (cell.columns > 1 ? u"<%1>"_s.arg(cell.columns) : QString()) + u"^"_s + cell.text;
    QString text = cell.text;
    text.replace(u'\n', u'/');
    if (cell.bold)
        text = u"*%1*"_s.arg(text);
    if (cell.columns > 1)
        text.prepend(u"<%1>"_s.arg(cell.columns));
    if (!cell.fill.isEmpty())
        text += u"{%1}"_s.arg(cell.fill);
    return text;
}

QStringList linesOf(const SourceDocument::Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return {QString(heading->level, u'#') + u' ' + heading->text};
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return {paragraph->text};
    const auto &grid = std::get<Grid>(block);
    QStringList lines{u"[%1]"_s.arg(grid.name)};
    for (const GridRow &row : grid.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(cellText(cell));
        lines.append(u"%1: %2"_s.arg(row.number).arg(cells.join(u" | "_s)).trimmed());
    }
    return lines;
}

} // namespace

QString sourceText(const Result<SourceDocument> &document)
{
    if (!document)
        return u"! "_s + document.error().sentence;
    QStringList lines;
    for (const SourceDocument::Block &block : document->blocks)
        lines += linesOf(block);
    return lines.join(u'\n');
}

QList<GridRow> allRows(const SourceDocument &document)
{
    QList<GridRow> rows;
    for (const SourceDocument::Block &block : document.blocks) {
        if (const auto *grid = std::get_if<Grid>(&block))
            rows += grid->rows;
    }
    return rows;
}

QString faultOf(const Result<SourceDocument> &document, const QString &fileName)
{
    if (document)
        return u"there is no failure"_s;
    const Error &error = document.error();
    if (error.code != ErrorCode::Unreadable)
        return u"the code is %1"_s.arg(static_cast<int>(error.code));
    QString rest = error.sentence;
    rest.remove(u"“%1”"_s.arg(fileName));
    if (rest.size() == error.sentence.size())
        return u"does not name the file: %1"_s.arg(error.sentence);
    if (!rest.contains("so nothing was"_L1) || !rest.contains("changed"_L1))
        return u"does not say that nothing changed: %1"_s.arg(error.sentence);
    if (!rest.endsWith(u'.') || rest.contains(u". "_s) || rest.contains(u'\n') || rest.contains(u'%'))
        return u"is not one sentence: %1"_s.arg(error.sentence);
    return {};
}

} // namespace waymark::test
