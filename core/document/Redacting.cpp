#include "document/Redacting.h"

#include "base/Log.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/ReportQueries.h"
#include "plan/records/Redaction.h"
#include "store/Backups.h"
#include "store/KeptFiles.h"
#include "store/PlanStore.h"
#include "store/Redaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Redacting
{
    Q_DECLARE_TR_FUNCTIONS(Redacting)
};

QString redactedCaption(const Field &field)
{
    return QCoreApplication::translate("Field", field.caption);
}

/// The words of a kept file as a reader sees them; nothing where its bytes do not hold them as they are.
std::optional<QString> textIn(const QString &name, const QByteArray &bytes)
{
    const QString ending = name.section(u'.', -1).toLower();
    QString text = QString::fromUtf8(bytes);
    if (ending == "html"_L1) {
        static const QRegularExpression tag(u"<[^>]*>"_s);
        text.remove(tag);
        for (const auto &[entity, letter] :
            {std::pair(u"&lt;"_s, u"<"_s), std::pair(u"&gt;"_s, u">"_s), std::pair(u"&quot;"_s, u"\""_s),
                std::pair(u"&#39;"_s, u"'"_s), std::pair(u"&nbsp;"_s, u" "_s), std::pair(u"&amp;"_s, u"&"_s)})
            text.replace(entity, letter);
        return text.simplified();
    }
    if (ending == "csv"_L1)
        return text.replace("\"\""_L1, "\""_L1).simplified();
    return ending == "txt"_L1 || ending == "json"_L1 ? std::optional(text.simplified()) : std::nullopt;
}

/// Every line of the wording is there: what stands in lines here may stand in a list or a table there.
bool holdsWording(const QString &words, const QString &wording)
{
    bool isAny = false;
    for (const QString &line : wording.split(u'\n')) {
        const QString bare = line.startsWith("- "_L1) ? line.mid(2).simplified() : line.simplified();
        if (bare.isEmpty())
            continue;
        isAny = true;
        if (!words.contains(bare))
            return false;
    }
    return isAny;
}

/// From one position of the ledger on, up to another, the plan held the wording.
struct Span
{
    qint64 from = 0;
    qint64 until = 0;
};

Result<QList<Span>> spansOf(PlanStore &store, const Wording &wording)
{
    const Result<QList<LedgerEntry>> entries = ledger::readTouching(store.database(), {wording.record});
    if (!entries)
        return fail(entries.error());
    QList<Span> spans;
    bool isOpen = false;
    for (const LedgerEntry &entry : *entries) {
        for (const Change &change : entry.set.changes) {
            if (!entry.isApplied || change.field != wording.field)
                continue;
            if (isOpen)
                spans.last().until = entry.position;
            isOpen = change.after == wording.value;
            if (isOpen)
                spans.append({entry.position, std::numeric_limits<qint64>::max()});
        }
    }
    return spans;
}

/// Nothing where no file of the report can be searched.
Result<std::optional<bool>> filesHold(PlanStore &store, const Plan &plan, const Id &report, const QString &wording)
{
    std::optional<bool> found;
    for (const IssuedFile *file : plan.all<IssuedFile>(report)) {
        const Result<QByteArray> bytes = keptFiles::find(store.database(), file->digest);
        if (!bytes && bytes.error().code != ErrorCode::NotFound && bytes.error().code != ErrorCode::Damaged)
            return fail(bytes.error());
        const std::optional<QString> words = bytes ? textIn(file->name, *bytes) : std::nullopt;
        if (words)
            found = found.value_or(false) || holdsWording(*words, wording);
    }
    return found;
}

/// Whether all files of the report were searched, so that what they say is the last word.
bool isAllSearchable(const Plan &plan, const Id &report)
{
    const QList<const IssuedFile *> files = plan.all<IssuedFile>(report);
    return !files.isEmpty() && std::all_of(files.cbegin(), files.cend(), [](const IssuedFile *file) {
        return textIn(file->name, {}).has_value();
    });
}

} // namespace

bool isRedactable(const Field &field)
{
    const bool isTyped = field.isText() ? field.text != TextRole::Own : field.valueKind == ValueKind::Due;
    return isTyped && (field.role == FieldRole::Plain || field.role == FieldRole::Key);
}

Result<void> checkOrder(const RedactionOrder &order, const Plan &plan, const Value &wording)
{
    if (!isRedactable(*order.field)) {
        return fail(ErrorCode::Invalid,
            Redacting::tr("“%1” holds no words that could be taken out. Nothing was changed.")
                .arg(redactedCaption(*order.field)));
    }
    if (order.reason.simplified().isEmpty()) {
        return fail(ErrorCode::Invalid,
            Redacting::tr("A redaction needs a reason, which stays in the plan. Nothing was changed; say why, without "
                          "the words themselves."));
    }
    if (!plan.find(order.field->kind, order.record) || wording.isEmpty()) {
        return fail(ErrorCode::NotFound,
            Redacting::tr("Nothing stands in “%1” that could be taken out. Nothing was changed.")
                .arg(redactedCaption(*order.field)));
    }
    if (order.replacement.isEmpty())
        return {};
    if (plan.value(*order.field, order.record) != wording) {
        return fail(ErrorCode::Invalid,
            Redacting::tr("That wording does not stand in “%1” now, so that nothing can take its place. Nothing was "
                          "changed; leave the replacement out.")
                .arg(redactedCaption(*order.field)));
    }
    if (valueText(order.replacement).contains(valueText(wording), Qt::CaseInsensitive)) {
        return fail(ErrorCode::Invalid,
            Redacting::tr("What is to take its place still says it. Nothing was changed; word it otherwise."));
    }
    return {};
}

ChangeSet redactionSet(
    const RedactionOrder &order, const Plan &plan, const Value &wording, const Id &id, QDate today, const QString &by)
{
    const KindInfo &info = kindInfo(order.field->kind);
    ChangeBuilder builder(plan);
    builder.add(RecordKind::Redaction, id);
    builder.set<&Redaction::about>(id, order.record);
    builder.set<&Redaction::recordKind>(id, QString::fromLatin1(info.table));
    builder.set<&Redaction::field>(id, QString::fromLatin1(order.field->column));
    builder.set<&Redaction::reason>(id, order.reason.trimmed());
    builder.set<&Redaction::on>(id, today);
    builder.set<&Redaction::by>(id, by);
    if (plan.value(*order.field, order.record) == wording)
        builder.set(*order.field, order.record, order.replacement);
    return builder.take(
        {u"redact"_s, {ActionArgument::field(*order.field), ActionArgument::record(info.kind, order.record)}},
        SetKind::Redaction);
}

QList<Value> wordingsIn(const QList<ChangeSet> &sets, const Field &field)
{
    QList<Value> wordings;
    for (const ChangeSet &set : sets) {
        for (auto change = set.changes.crbegin(); change != set.changes.crend(); ++change) {
            for (const Value &value : {change->after, change->before}) {
                if (change->field == &field && !value.isEmpty() && !wordings.contains(value))
                    wordings.append(value);
            }
        }
    }
    return wordings;
}

RedactedPlaces redactedPlaces(const ChangeSet &set)
{
    QHash<Id, Redaction> records;
    for (const Change &change : set.changes) {
        if (change.field->kind == RecordKind::Redaction)
            change.field->set(records[change.record], change.after);
    }
    RedactedPlaces places;
    for (const Redaction &record : std::as_const(records)) {
        const KindInfo *info = findKind(record.recordKind);
        if (const Field *field = info ? findField(info->kind, record.field) : nullptr)
            places.append({field, record.about});
    }
    return places;
}

Result<QList<ReportHolding>> reportsHolding(PlanStore &store, const Plan &plan, const Wording &wording)
{
    const Result<QList<Span>> spans = spansOf(store, wording);
    if (!spans)
        return fail(spans.error());
    QList<ReportHolding> holding;
    const QList<const IssuedReport *> reports = query::issuedReports(plan);
    for (qsizetype index = 0; index < reports.size(); ++index) {
        const Id &id = reports.at(index)->id;
        const Result<std::optional<bool>> found = filesHold(store, plan, id, valueText(wording.value));
        if (!found)
            return fail(found.error());
        if (found->value_or(false)) {
            holding.append({id, true});
            continue;
        }
        if (isAllSearchable(plan, id) && found->has_value())
            continue;
        const std::optional<LedgerPlace> place = query::placeOf(plan, *reports.at(index));
        const Result<void> known = place ? store.checkKnown(*place) : Result<void>(fail(ErrorCode::NotFound, {}));
        if (!known && known.error().code != ErrorCode::NotFound)
            return fail(known.error());
        const std::optional<LedgerPlace> earlier =
            index + 1 < reports.size() ? query::placeOf(plan, *reports.at(index + 1)) : std::nullopt;
        const qint64 since = earlier ? earlier->position : 0;
        const bool held = std::any_of(spans->cbegin(), spans->cend(),
            [&](const Span &span) { return place && span.from <= place->position && span.until > since; });
        // A place that is not known cannot be looked at, so that it is not ruled out.
        if (held || !known)
            holding.append({id, false});
    }
    return holding;
}

Result<WordingElsewhere> wordingElsewhere(
    PlanStore &store, const Plan &plan, const QString &backupFolder, const Wording &wording)
{
    Result<QList<ReportHolding>> reports = reportsHolding(store, plan, wording);
    if (!reports)
        return fail(reports.error());
    WordingElsewhere places{std::move(*reports), {}, {}};
    if (backupFolder.isEmpty())
        return places;
    const backups::Holding backups = backups::holding(backupFolder, plan.id(), wording);
    places.backups = backups.days;
    places.backupsUnreadable = backups.unreadable;
    return places;
}

Result<RedactionOutcome> takeOutWording(PlanStore &store, const Plan &plan, const Wording &wording)
{
    RedactionOutcome outcome;
    Result<QList<ReportHolding>> reports = reportsHolding(store, plan, wording);
    if (!reports)
        return fail(reports.error());
    outcome.reports = std::move(*reports);
    const Result<int> places = redaction::remove(store.database(), wording);
    if (!places)
        return fail(places.error());
    if (*places == 0) {
        return fail(ErrorCode::NotFound,
            Redacting::tr(
                "That wording never stood there, word for word. Nothing was changed; the history shows what did."));
    }
    outcome.places = *places;
    return outcome;
}

void clearTraces(
    PlanStore &store, const Id &plan, const QString &backupFolder, const Wording &wording, RedactionOutcome &outcome)
{
    if (const Result<void> cleared = store.clearFreePages(); !cleared) {
        qCWarning(waymarkLog) << "free pages were not cleared:" << cleared.error().detail;
        outcome.isCleared = false;
    }
    if (backupFolder.isEmpty())
        return;
    const backups::Redacted backups = backups::redact(backupFolder, plan, wording);
    outcome.backups = backups.copies;
    outcome.backupsRemoved = backups.removed;
    outcome.backupsLeft = backups.left;
}

} // namespace waymark
