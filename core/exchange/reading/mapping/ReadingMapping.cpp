#include "exchange/reading/mapping/ReadingMapping.h"

#include "exchange/reading/mapping/MappingNames.h"
#include "exchange/reading/ReadingWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QStringList foldedCaptions(const QStringList &captions)
{
    QStringList folded;
    for (const QString &caption : captions)
        folded.append(foldedCaption(caption));
    return folded;
}

/// From 0 to 1: how much of two headings is the same.
double likeness(const QStringList &one, const QStringList &other)
{
    const auto said = [](const QStringList &all) { return QSet<QString>(all.cbegin(), all.cend()) - QSet{QString()}; };
    const QSet<QString> first = said(one);
    const QSet<QString> second = said(other);
    const QSet<QString> all = first | second;
    return all.isEmpty() ? (one.size() == other.size() ? 1 : 0) : double((first & second).size()) / double(all.size());
}

QJsonObject jsonOf(const TableMapping &table)
{
    QJsonArray roles;
    for (const Role role : table.roles)
        roles.append(roleName(role));
    return {{u"kind"_s, nameOf(table.kind)}, {u"captions"_s, QJsonArray::fromStringList(table.captions)},
        {u"roles"_s, roles}};
}

TableMapping tableOf(const QJsonObject &json)
{
    TableMapping table;
    table.kind = namedIn<Columns::Kind>(json.value(u"kind"_s).toString());
    const QJsonArray captions = json.value(u"captions"_s).toArray();
    const QJsonArray roles = json.value(u"roles"_s).toArray();
    for (qsizetype column = 0; column < captions.size(); ++column) {
        table.captions.append(captions.at(column).toString());
        table.roles.append(roleNamed(roles.at(column).toString()));
    }
    return table;
}

} // namespace

const TableMapping *ReadingMapping::tableLike(const QStringList &captions) const
{
    constexpr double leastAlike = 0.6; // a column more or less is still the same table
    const QStringList folded = foldedCaptions(captions);
    const TableMapping *best = nullptr;
    double most = leastAlike;
    for (const TableMapping &table : tables) {
        const double alike = likeness(folded, foldedCaptions(table.captions));
        if (alike >= most && (!best || alike > most)) {
            best = &table;
            most = alike;
        }
    }
    return best;
}

void ReadingMapping::setTable(const TableMapping &table)
{
    const QStringList folded = foldedCaptions(table.captions);
    for (TableMapping &known : tables) {
        if (foldedCaptions(known.captions) == folded) {
            known = table;
            return;
        }
    }
    tables.append(table);
}

QByteArray ReadingMapping::toJson() const
{
    QJsonObject json;
    const auto addNamed = [&json](const QString &key, const QString &name) {
        if (!name.isEmpty())
            json.insert(key, name);
    };
    QJsonObject ofColours;
    for (auto one = colours.cbegin(); one != colours.cend(); ++one)
        ofColours.insert(colourName(one.key()).toLower(), statusText(one.value()));
    QJsonObject ofWords;
    for (auto one = words.cbegin(); one != words.cend(); ++one)
        ofWords.insert(one.key(), statusText(one.value()));
    QJsonObject ofRows;
    for (auto one = rows.cbegin(); one != rows.cend(); ++one)
        ofRows.insert(one.key(), nameOf(one.value()));
    QJsonArray ofTables;
    for (const TableMapping &table : tables)
        ofTables.append(jsonOf(table));
    if (!ofColours.isEmpty())
        json.insert(u"colours"_s, ofColours);
    if (!ofWords.isEmpty())
        json.insert(u"words"_s, ofWords);
    addNamed(u"disagreement"_s, nameOf(disagreement));
    addNamed(u"comma"_s, nameOf(comma));
    addNamed(u"quarters"_s, nameOf(dates.quarters));
    addNamed(u"seasons"_s, nameOf(dates.seasons));
    if (dates.year > 0)
        json.insert(u"year"_s, dates.year);
    if (!ofTables.isEmpty())
        json.insert(u"tables"_s, ofTables);
    if (!ofRows.isEmpty())
        json.insert(u"rows"_s, ofRows);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<ReadingMapping> ReadingMapping::fromJson(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return ReadingMapping();
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (!parsed.isObject()) {
        return fail(ErrorCode::Invalid,
            ReadingWords::tr("That is no mapping of a document: it must be a JSON object such as "
                             "{\"colours\": {\"amber\": \"on target\"}}. Nothing was changed."),
            error.errorString());
    }
    const QJsonObject json = parsed.object();
    ReadingMapping mapping;
    const QJsonObject ofColours = json.value(u"colours"_s).toObject();
    for (auto one = ofColours.begin(); one != ofColours.end(); ++one) {
        const Colour colour = colourFromWord(one.key());
        const Status status = statusFromText(one.value().toString());
        if (colour != Colour::None && status != Status::NotAssessed)
            mapping.colours.insert(colour, status);
    }
    const QJsonObject ofWords = json.value(u"words"_s).toObject();
    for (auto one = ofWords.begin(); one != ofWords.end(); ++one) {
        const Status status = statusFromText(one.value().toString());
        if (status != Status::NotAssessed)
            mapping.words.insert(foldedStatus(one.key()), status);
    }
    mapping.disagreement = namedIn<StatusSide>(json.value(u"disagreement"_s).toString());
    mapping.comma = namedIn<CommaMeaning>(json.value(u"comma"_s).toString());
    mapping.dates.quarters = namedIn<QuarterYear>(json.value(u"quarters"_s).toString());
    mapping.dates.seasons = namedIn<SeasonMeaning>(json.value(u"seasons"_s).toString());
    mapping.dates.year = std::clamp(json.value(u"year"_s).toInt(), 0, 9999);
    const QJsonArray ofTables = json.value(u"tables"_s).toArray();
    for (const QJsonValue &table : ofTables)
        mapping.setTable(tableOf(table.toObject()));
    const QJsonObject ofRows = json.value(u"rows"_s).toObject();
    for (auto one = ofRows.begin(); one != ofRows.end(); ++one)
        mapping.rows.insert(one.key(), namedIn<RowMeaning>(one.value().toString()));
    return mapping;
}

Columns mappedColumns(Columns columns, const TableMapping &mapping)
{
    QHash<QString, QList<Role>> said;
    for (qsizetype column = 0; column < mapping.captions.size(); ++column)
        said[foldedCaption(mapping.captions.at(column))].append(mapping.roles.value(column, Role::Other));
    QList<Role> roles = columns.roles;
    QSet<int> given;
    for (int column = 0; column < columns.captions.size(); ++column) {
        const auto known = said.find(foldedCaption(columns.captions.at(column)));
        if (known == said.end() || known->isEmpty())
            continue;
        roles[column] = known->takeFirst(); // two columns of one name are told apart by their order
        given.insert(column);
    }
    for (int column = 0; column < roles.size(); ++column) {
        const bool isTaken = std::any_of(given.cbegin(), given.cend(),
            [&](int other) { return roles.at(other) == roles.at(column) && isHeldOnce(roles.at(column)); });
        if (!given.contains(column) && isTaken)
            roles[column] = Role::Other;
    }
    return withRoles(columns, roles, mapping.kind);
}

} // namespace waymark
