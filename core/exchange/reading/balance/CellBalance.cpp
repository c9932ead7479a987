#include "exchange/reading/balance/CellBalance.h"

#include "exchange/reading/status/Colours.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKnownKey = 40;

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QString lettersOf(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

QString inDocument(const QString &document, const QString &place)
{
    return document.isEmpty() ? place : document + u": "_s + place;
}

QString placeOfAside(const Aside &aside)
{
    if (!aside.place.isEmpty())
        return aside.place;
    return aside.kind == Aside::Kind::Deleted ? Places::tr("deleted while changes were tracked")
                                              : Places::tr("beside the text");
}

/// The table as lines of cells, for somebody who wants to look it up.
QString tableText(const Grid &grid)
{
    QStringList lines;
    for (const GridRow &row : grid.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(wholeText(cell).replace(u'\n', u' '));
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u'\n');
}

QString wholeText(const Paragraph &paragraph)
{
    QStringList parts;
    if (!paragraph.text.isEmpty())
        parts.append(paragraph.text);
    for (const QString &picture : paragraph.pictures)
        parts.append(Places::tr("[picture: %1]").arg(picture));
    return parts.join(u' ');
}

template <typename Use> void eachCell(const Grid &grid, Use use)
{
    for (const GridRow &row : grid.rows) {
        int column = 0;
        for (const Cell &cell : row.cells) {
            if (!saysNothing(cell))
                use(row, cell, column);
            column += cell.columns;
        }
    }
}

} // namespace

QString wholeText(const Cell &cell)
{
    QStringList parts;
    if (!cell.text.trimmed().isEmpty())
        parts.append(cell.text.trimmed());
    if (!cell.struck.isEmpty())
        parts.append(Places::tr("[struck out: %1]").arg(cell.struck));
    if (!cell.remark.isEmpty())
        parts.append(Places::tr("[remark: %1]").arg(cell.remark));
    for (const QString &picture : cell.pictures)
        parts.append(Places::tr("[picture: %1]").arg(picture));
    if (parts.isEmpty()) {
        const QString colour = colourOf(cell);
        if (!colour.isEmpty())
            parts.append(u"[%1]"_s.arg(colourName(colour)));
    }
    return parts.join(u'\n');
}

bool saysNothing(const Cell &cell)
{
    return cell.text.trimmed().isEmpty() && cell.struck.isEmpty() && cell.remark.isEmpty() && cell.pictures.isEmpty()
        && colourOf(cell).isEmpty();
}

QString placeOf(const QString &document, const Grid &grid, const GridRow &row, int column)
{
    if (grid.sheet)
        return inDocument(document, u"%1!%2%3"_s.arg(grid.name, lettersOf(column), QString::number(row.number)));
    return inDocument(document, Places::tr("%1, row %2").arg(grid.name, QString::number(row.number)));
}

void CellBalance::note(const void *thing, Claim claim)
{
    Claimed &known = m_claims[thing];
    if (claim < known.claim)
        return;
    known.claim = claim;
    if (m_record > 0)
        known.record = m_record;
}

void CellBalance::handOver(const QHash<int, int> &records)
{
    for (Claimed &claimed : m_claims)
        claimed.record = records.value(claimed.record, claimed.record);
}

void CellBalance::claim(const Cell *cell, Claim claim)
{
    if (cell)
        note(cell, claim);
}

void CellBalance::claim(const Heading *heading, Claim claim)
{
    note(heading, claim);
}

void CellBalance::claim(const Paragraph *paragraph, Claim claim)
{
    note(paragraph, claim);
}

void CellBalance::takeBack(
    const QList<SourceDocument> &documents, const std::function<bool(const QString &text)> &isThere)
{
    const auto ask = [&](const void *thing, const QString &words, const QString &besides = {}) {
        const auto found = m_claims.find(thing);
        if (found == m_claims.end())
            return;
        // What a key says in one or two words is known without them.
        const Claim claim = found->claim;
        const bool isLongKey = claim == Claim::Key && words.size() > longestKnownKey;
        const bool isSpoken = claim == Claim::Field || claim == Claim::Heading || claim == Claim::Note || isLongKey;
        if ((isSpoken && !isThere(words)) || !isThere(besides))
            *found = Claimed();
    };
    for (const SourceDocument &document : documents) {
        for (const SourceDocument::Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block)) {
                ask(heading, heading->text);
            } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                const qsizetype colon = paragraph->text.indexOf(u':'); // "Owner: Ada Brook" goes without its label
                ask(paragraph, isThere(paragraph->text) ? QString() : paragraph->text.sliced(colon + 1),
                    paragraph->pictures.join(u' '));
            } else {
                eachCell(std::get<Grid>(block), [&](const GridRow &, const Cell &cell, int) {
                    ask(&cell, cell.text, cell.struck + u' ' + cell.remark + u' ' + cell.pictures.join(u' '));
                });
            }
        }
    }
}

void CellBalance::sweep(
    const QList<SourceDocument> &documents, const std::function<void(const QString &, const QString &)> &keep)
{
    for (const SourceDocument &document : documents) {
        const QString name = documents.size() > 1 ? document.name : QString();
        for (const SourceDocument::Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block)) {
                if (claimOf(heading) == Claim::Nothing) {
                    keep(inDocument(name, Places::tr("heading")), heading->text);
                    claim(heading, Claim::Note);
                }
            } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                if (claimOf(paragraph) == Claim::Nothing) {
                    keep(inDocument(name, Places::tr("paragraph")), wholeText(*paragraph));
                    claim(paragraph, Claim::Note);
                }
            } else {
                const auto &grid = std::get<Grid>(block);
                bool isAny = false;
                bool isAll = true;
                eachCell(grid, [&](const GridRow &, const Cell &cell, int) {
                    const bool open = claimOf(&cell) == Claim::Nothing;
                    isAny = isAny || open;
                    isAll = isAll && open;
                });
                if (isAny && isAll)
                    keep(inDocument(name, grid.name), tableText(grid));
                eachCell(grid, [&](const GridRow &row, const Cell &cell, int column) {
                    if (claimOf(&cell) != Claim::Nothing)
                        return;
                    if (!isAll)
                        keep(placeOf(name, grid, row, column), wholeText(cell));
                    claim(&cell, Claim::Note);
                });
            }
        }
        for (const Aside &aside : document.asides)
            keep(inDocument(name, placeOfAside(aside)), aside.text);
    }
}

BalanceSum CellBalance::sum(const QList<SourceDocument> &documents) const
{
    BalanceSum sum;
    const auto count = [&](const void *thing) {
        ++sum.all;
        switch (claimOf(thing)) {
        case Claim::Field:
        case Claim::Value:
            ++sum.inPlan;
            break;
        case Claim::Nothing:
        case Claim::Note:
            ++sum.kept;
            break;
        case Claim::Furniture:
        case Claim::Key:
        case Claim::Caption:
        case Claim::Heading:
            ++sum.headings;
            break;
        }
    };
    for (const SourceDocument &document : documents) {
        for (const SourceDocument::Block &block : document.blocks) {
            if (const auto *grid = std::get_if<Grid>(&block))
                eachCell(*grid, [&](const GridRow &, const Cell &cell, int) { count(&cell); });
            else if (const auto *heading = std::get_if<Heading>(&block))
                count(heading);
            else
                count(&std::get<Paragraph>(block));
        }
        sum.all += int(document.asides.size());
        sum.kept += int(document.asides.size());
    }
    return sum;
}

} // namespace waymark
