#include "exchange/reading/shapes/CardBlocks.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/shapes/Cards.h"
#include "exchange/reading/tables/Captions.h"

#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString soleText(const TableRow &row)
{
    return row.at(row.sole()).ownText();
}

bool isBandRow(const TableRow &row)
{
    return row.sole() >= 0 && bandIn(soleText(row)).level != Band::Level::Unknown;
}

/// "1.2 Train health visitors": by its number alone it may be the card's own line as well as a heading above it.
bool isNumberedRow(const TableRow &row)
{
    const ReferenceFound found = findReference(soleText(row));
    return found.depth > 1 && !found.rest.isEmpty();
}

/// "Version", "Reporting date" beside whoever answers for the plan: what a document says of itself on its cover.
bool saysOfDocument(const QList<const Cell *> &labels)
{
    static const QSet<QString> ofDocument{u"version"_s, u"version number"_s, u"version no"_s, u"document version"_s,
        u"reporting date"_s, u"reporting period"_s, u"reporting month"_s, u"report date"_s, u"date of report"_s,
        u"status date"_s, u"last updated"_s, u"date updated"_s, u"updated on"_s, u"date of issue"_s, u"issue date"_s,
        u"author"_s, u"prepared by"_s, u"produced by"_s, u"completed by"_s, u"document owner"_s, u"plan owner"_s,
        u"approved by"_s, u"agreed by"_s, u"classification"_s, u"circulation"_s, u"distribution"_s, u"meeting date"_s,
        u"date of meeting"_s, u"date published"_s, u"published"_s, u"local area"_s, u"local authority"_s,
        u"name of plan"_s, u"plan period"_s, u"file name"_s};
    const auto says = [](const Cell *label) { return ofDocument.contains(foldedCaption(label->text)); };
    const auto namesText = [](const Cell *label) { return rolesOfCaption(label->text).value(Role::Text) > 7; };
    return std::any_of(labels.cbegin(), labels.cend(), says) && std::none_of(labels.cbegin(), labels.cend(), namesText);
}

std::optional<Region> regionBelow(const Table &block, qsizetype titles, int fewest, QList<const Cell *> &labels)
{
    labels.clear();
    const std::optional<Table> cards = turnedCards(block.slice(titles, block.rows.size()), fewest, labels);
    if (!cards || saysOfDocument(labels))
        return std::nullopt;
    Region region{*cards, titles, 1, {}};
    QList<QStringList> captions;
    for (const TableCell &label : cards->rows.first().cells)
        captions.append({label.ownText().simplified()});
    region.columns = columnsOf(*cards, 1, captions);
    return region;
}

} // namespace

QList<Table> partedAtHeads(const Table &block)
{
    const auto heads = [&block](qsizetype index) {
        if (index >= block.rows.size() || block.rows.at(index).sole() < 0)
            return false;
        const QString text = block.rows.at(index).at(block.rows.at(index).sole()).ownText();
        return !isWholeCaption(text) && !text.endsWith(u':');
    };
    const auto isPriority = [&block](qsizetype index) {
        const TableRow &row = block.rows.at(index);
        return row.sole() >= 0 && bandIn(row.at(row.sole()).ownText()).level == Band::Level::Priority;
    };
    // In a table of columns for each record: where its first label comes again.
    const auto beginsAgain = [&block](qsizetype first, qsizetype index) {
        const qsizetype labels = block.rows.at(index).sole() >= 0 ? index + 1 : index;
        if (first < 0 || first >= index || labels >= block.rows.size() || block.rows.at(labels).filled() < 3)
            return false;
        const QString label = block.rows.at(labels).at(0).ownText();
        const bool isParted = labels > index || block.rows.at(index - 1).sole() < 0;
        return isParted && !label.isEmpty() && label == block.rows.at(first).at(0).ownText() && isWholeCaption(label);
    };
    QList<Table> parts;
    qsizetype begin = 0;
    qsizetype first = -1; // the first row of the part that is no line alone
    for (qsizetype index = 1; index < block.rows.size(); ++index) {
        if (first < begin)
            first = block.rows.at(index - 1).sole() < 0 ? index - 1 : -1;
        const bool isGroup = !heads(index - 1) && (isPriority(index) || (heads(index) && heads(index + 1)));
        if (!isGroup && !beginsAgain(first, index))
            continue;
        parts.append(block.slice(begin, index));
        begin = index;
        first = -1;
    }
    parts.append(block.slice(begin, block.rows.size()));
    return parts;
}

std::optional<Region> cardRegion(const Table &block, bool isSheet, int fewest, QList<const Cell *> &labels)
{
    qsizetype titles = 0;
    while (titles < block.rows.size() && block.rows.at(titles).sole() >= 0)
        ++titles;
    if (titles > 0 && !isBandRow(block.rows.at(titles - 1)))
        --titles; // what the card is about
    std::optional<Region> region = regionBelow(block, titles, fewest, labels);
    if (region && titles > 0 && !region->columns.has(Role::Text) && isNumberedRow(block.rows.at(titles - 1)))
        region = regionBelow(block, --titles, fewest, labels); // no label below says what is to be done
    if (!region) {
        labels.clear();
        return std::nullopt;
    }
    for (qsizetype title = titles; title > 0; --title)
        region->table.rows.prepend(block.rows.at(title - 1));
    const bool isNamed = region->columns.has(Role::Text) || region->columns.has(Role::Outcome);
    // The heading above says what is to be done, or measured.
    const bool isMeasured = region->columns.has(Role::Target) && !region->columns.has(Role::Leads);
    if (region->columns.kind == Columns::Kind::Unknown && (isNamed || !isSheet))
        region->columns.kind = isMeasured ? Columns::Kind::Kpis : Columns::Kind::Actions;
    if (region->columns.kind != Columns::Kind::Unknown)
        return region;
    labels.clear();
    return std::nullopt;
}

void takeBandsAbove(Region &cards, Table &above)
{
    if (cards.columns.kind != Columns::Kind::Actions && cards.columns.kind != Columns::Kind::Kpis)
        return;
    while (!above.rows.isEmpty() && isBandRow(above.rows.last())) {
        cards.table.rows.prepend(above.rows.takeLast());
        ++cards.titleRows;
    }
}

} // namespace waymark
