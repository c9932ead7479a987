#include "plan/words/ActionWords.h"

#include "plan/DueCalendar.h"
#include "plan/FieldCatalogue.h"
#include "plan/queries/References.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

struct Wording
{
    const char *key;
    const char *words;
    const char *one = nullptr; ///< where the number among the arguments is one
};

// A key once written stands in ledgers for ever: words may change, keys may not.
constexpr Wording wordings[] = {
    {"create", QT_TRANSLATE_NOOP("ActionWords", "new plan")},
    {"import", QT_TRANSLATE_NOOP("ActionWords", "import of a plan")},
    {"update", QT_TRANSLATE_NOOP("ActionWords", "update from a document")},
    {"merge", QT_TRANSLATE_NOOP("ActionWords", "merging of %1 files"),
        QT_TRANSLATE_NOOP("ActionWords", "merging of 1 file")},
    {"import_readings", QT_TRANSLATE_NOOP("ActionWords", "import of %1 readings"),
        QT_TRANSLATE_NOOP("ActionWords", "import of 1 reading")},
    {"field", QT_TRANSLATE_NOOP("ActionWords", "%1 of %2")},
    {"status", QT_TRANSLATE_NOOP("ActionWords", "status of %1")},
    {"assessment", QT_TRANSLATE_NOOP("ActionWords", "assessment of %1")},
    {"leads", QT_TRANSLATE_NOOP("ActionWords", "leads of %1")},
    {"reading", QT_TRANSLATE_NOOP("ActionWords", "reading of %1 for %2")},
    {"readings", QT_TRANSLATE_NOOP("ActionWords", "%1 readings"), QT_TRANSLATE_NOOP("ActionWords", "1 reading")},
    {"target", QT_TRANSLATE_NOOP("ActionWords", "target of %1 after %2 months"),
        QT_TRANSLATE_NOOP("ActionWords", "target of %1 after 1 month")},
    {"add", QT_TRANSLATE_NOOP("ActionWords", "add %1")},
    {"remove", QT_TRANSLATE_NOOP("ActionWords", "remove %1")},
    {"remove_several", QT_TRANSLATE_NOOP("ActionWords", "remove %1 entries"),
        QT_TRANSLATE_NOOP("ActionWords", "remove 1 entry")},
    {"move", QT_TRANSLATE_NOOP("ActionWords", "move %1")},
    {"statuses", QT_TRANSLATE_NOOP("ActionWords", "status of %1 actions"),
        QT_TRANSLATE_NOOP("ActionWords", "status of 1 action")},
    {"paste", QT_TRANSLATE_NOOP("ActionWords", "paste over %1 actions"),
        QT_TRANSLATE_NOOP("ActionWords", "paste over 1 action")},
    {"paste_cells", QT_TRANSLATE_NOOP("ActionWords", "paste over %1 cells"),
        QT_TRANSLATE_NOOP("ActionWords", "paste over 1 cell")},
    {"clear", QT_TRANSLATE_NOOP("ActionWords", "clear %1 cells"), QT_TRANSLATE_NOOP("ActionWords", "clear 1 cell")},
    {"fill_down", QT_TRANSLATE_NOOP("ActionWords", "fill %1 cells down"),
        QT_TRANSLATE_NOOP("ActionWords", "fill 1 cell down")},
    {"close_round", QT_TRANSLATE_NOOP("ActionWords", "closing of %1 (%2)")},
    {"reopen_round", QT_TRANSLATE_NOOP("ActionWords", "reopening of %1 (%2)")},
    {"add_evidence", QT_TRANSLATE_NOOP("ActionWords", "evidence added to %1")},
    {"remove_evidence", QT_TRANSLATE_NOOP("ActionWords", "evidence removed from %1")},
    {"add_risk", QT_TRANSLATE_NOOP("ActionWords", "risk added to %1")},
    {"remove_risk", QT_TRANSLATE_NOOP("ActionWords", "risk removed from %1")},
    {"add_decision", QT_TRANSLATE_NOOP("ActionWords", "decision added to %1")},
    {"remove_decision", QT_TRANSLATE_NOOP("ActionWords", "decision removed from %1")},
    {"add_quotation", QT_TRANSLATE_NOOP("ActionWords", "quotation added to %1")},
    {"remove_quotation", QT_TRANSLATE_NOOP("ActionWords", "quotation removed from %1")},
    {"rename_person", QT_TRANSLATE_NOOP("ActionWords", "renaming of %1 to %2")},
    {"merge_people", QT_TRANSLATE_NOOP("ActionWords", "merging of %1 into %2")},
    {"give_actions", QT_TRANSLATE_NOOP("ActionWords", "open actions of %1 to %2 from %3")},
    {"agree_hand_over", QT_TRANSLATE_NOOP("ActionWords", "agreed hand-over from %1 to %2 on %3")},
    {"withdraw_hand_over", QT_TRANSLATE_NOOP("ActionWords", "withdrawn hand-over from %1 to %2")},
    {"add_predecessor", QT_TRANSLATE_NOOP("ActionWords", "%1 starts after %2")},
    {"remove_predecessor", QT_TRANSLATE_NOOP("ActionWords", "%1 no longer starts after %2")},
    {"add_kpi_link", QT_TRANSLATE_NOOP("ActionWords", "%1 serves KPI %2")},
    {"remove_kpi_link", QT_TRANSLATE_NOOP("ActionWords", "%1 no longer serves KPI %2")},
    {"add_comparator", QT_TRANSLATE_NOOP("ActionWords", "comparator added to %1")},
    {"remove_comparator", QT_TRANSLATE_NOOP("ActionWords", "comparator removed from %1")},
    {"recalculate", QT_TRANSLATE_NOOP("ActionWords", "limits of %1 from %2 on")},
    {"annotate", QT_TRANSLATE_NOOP("ActionWords", "note on the chart of %1")},
    {"annotate_all", QT_TRANSLATE_NOOP("ActionWords", "note on the chart of every KPI")},
    {"remove_recalculation", QT_TRANSLATE_NOOP("ActionWords", "limits of %1 as before")},
    {"remove_annotation", QT_TRANSLATE_NOOP("ActionWords", "note taken from the chart of %1")},
    {"remove_annotation_from_all", QT_TRANSLATE_NOOP("ActionWords", "note taken from the chart of every KPI")},
    {"keep_copy", QT_TRANSLATE_NOOP("ActionWords", "copy of %1 kept")},
    {"drop_copy", QT_TRANSLATE_NOOP("ActionWords", "copy of %1 no longer kept")},
    {"successor", QT_TRANSLATE_NOOP("ActionWords", "plan that goes on from an earlier one")},
    {"accountable", QT_TRANSLATE_NOOP("ActionWords", "accountable lead of %1")},
    {"rule_off", QT_TRANSLATE_NOOP("ActionWords", "switching off of the check %1")},
    {"rule_on", QT_TRANSLATE_NOOP("ActionWords", "switching on of the check %1")},
    {"decide_status", QT_TRANSLATE_NOOP("ActionWords", "status of %1 decided for %2")},
    {"withdraw_status", QT_TRANSLATE_NOOP("ActionWords", "withdrawal of the status decided for %1, %2")},
    {"roll_up", QT_TRANSLATE_NOOP("ActionWords", "how headings stand")},
    {"account", QT_TRANSLATE_NOOP("ActionWords", "account of %1 for %2")},
    {"report_text", QT_TRANSLATE_NOOP("ActionWords", "words for the report on %1 for %2")},
    {"issue_report", QT_TRANSLATE_NOOP("ActionWords", "issue of the %1 for %2")},
    {"explain_term", QT_TRANSLATE_NOOP("ActionWords", "meaning of %1")},
    {"redact", QT_TRANSLATE_NOOP("ActionWords", "taking words out of %1 of %2")},
    {"restore", QT_TRANSLATE_NOOP("ActionWords", "restore %1 of %2")},
};

// What goes out, as the midst of a sentence has it; in the order of ReportKind.
constexpr const char *reportNouns[] = {QT_TRANSLATE_NOOP("ActionWords", "report"),
    QT_TRANSLATE_NOOP("ActionWords", "highlight report"), QT_TRANSLATE_NOOP("ActionWords", "report on the whole plan"),
    QT_TRANSLATE_NOOP("ActionWords", "exceptions report"), QT_TRANSLATE_NOOP("ActionWords", "review pack"),
    QT_TRANSLATE_NOOP("ActionWords", "public report"), QT_TRANSLATE_NOOP("ActionWords", "plan on a page"),
    QT_TRANSLATE_NOOP("ActionWords", "cover paper")};

/// What a record without a reference and without words is called.
QString namelessWords(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Person:
        return ActionWords::tr("somebody");
    case RecordKind::DeliveryGroup:
        return ActionWords::tr("a delivery group without a name");
    case RecordKind::Priority:
        return ActionWords::tr("a priority without a number");
    case RecordKind::Outcome:
        return ActionWords::tr("an outcome without a reference");
    case RecordKind::Action:
        return ActionWords::tr("an action without a reference");
    case RecordKind::Kpi:
        return ActionWords::tr("a KPI without a code");
    default:
        return QCoreApplication::translate("Field", kindInfo(kind).caption);
    }
}

/// Puts the arguments of a set into words.
class ArgumentNaming
{
public:
    ArgumentNaming(const ChangeSet &set, const Plan &plan)
        : m_set(set)
        , m_plan(plan)
    {
    }

    QString operator()(const std::pair<RecordKind, Id> &record) const { return nameOf(record.first, record.second); }
    QString operator()(const Field *field) const
    {
        return inSentence(QCoreApplication::translate("Field", field->caption));
    }
    QString operator()(Month month) const { return month.isValid() ? month.words() : ActionWords::tr("no month"); }
    QString operator()(QDate day) const { return day.isValid() ? longDay(day) : ActionWords::tr("no day"); }
    QString operator()(qint64 count) const { return QString::number(count); }
    QString operator()(ReportKind kind) const { return ActionWords::tr(reportNouns[static_cast<size_t>(kind)]); }
    QString operator()(const Id &) const { return {}; }

private:
    [[nodiscard]] QString nameOf(RecordKind kind, const Id &id) const
    {
        if (kind == RecordKind::Plan)
            return ActionWords::tr("the plan");
        const Field *named = query::nameField(kind);
        if (const QString name = named ? query::firstWords(wordsIn(*named, id)) : QString(); !name.isEmpty())
            return name;
        const Field *told = query::wordsField(kind);
        if (const QString words = told ? query::firstWords(wordsIn(*told, id)) : QString(); !words.isEmpty())
            return u"“%1”"_s.arg(words);
        const Field *parent = kindInfo(kind).parent;
        return parent && !named ? belongingName(*parent, id) : namelessWords(kind);
    }

    /// "1.1a (March 2026)", "1.1.3 (risk)": by what it belongs to.
    [[nodiscard]] QString belongingName(const Field &parent, const Id &id) const
    {
        const Id owner = valueOf(parent, id).as<Id>();
        for (const KindInfo &info : allKinds()) {
            if (!parent.mayReferTo(info.kind) || !m_plan.find(info.kind, owner))
                continue;
            const Field *key = kindInfo(parent.kind).order;
            const Month month = key && key->valueKind == ValueKind::Month ? valueOf(*key, id).as<Month>() : Month();
            return u"%1 (%2)"_s.arg(
                nameOf(info.kind, owner), month.isValid() ? month.words() : namelessWords(parent.kind));
        }
        return namelessWords(parent.kind);
    }

    [[nodiscard]] QString wordsIn(const Field &field, const Id &id) const { return valueOf(field, id).as<QString>(); }

    /// What was undone altogether is empty in the plan; then the set's own changes know.
    [[nodiscard]] Value valueOf(const Field &field, const Id &id) const
    {
        const Value present = m_plan.value(field, id);
        if (!present.isEmpty())
            return present;
        for (const Change &change : m_set.changes) {
            if (change.field == &field && change.record == id)
                return change.after.isEmpty() ? change.before : change.after;
        }
        return {};
    }

    const ChangeSet &m_set;
    const Plan &m_plan;
};

QStringList argumentWords(const ChangeSet &set, const Plan &plan)
{
    QStringList words;
    for (const ActionArgument &argument : set.name.arguments) {
        if (!std::holds_alternative<Id>(argument.value()))
            words.append(std::visit(ArgumentNaming(set, plan), argument.value()));
    }
    return words;
}

qsizetype placesIn(const QString &words)
{
    return words.contains(u"%3") ? 3 : words.contains(u"%2") ? 2 : words.contains(u"%1") ? 1 : 0;
}

/// The first of them as a list where there are more than places for them.
QStringList fitted(const QStringList &arguments, qsizetype places)
{
    const qsizetype listed = arguments.size() - places + 1;
    if (places == 0 || listed < 2)
        return arguments;
    return QStringList(arguments.first(listed).join(u", ")) + arguments.mid(listed);
}

/// All places at once: a reference may itself hold a "%2".
QString filledIn(const QString &words, const QStringList &arguments)
{
    switch (placesIn(words)) {
    case 3:
        return words.arg(arguments.value(0), arguments.value(1), arguments.value(2));
    case 2:
        return words.arg(arguments.value(0), arguments.value(1));
    case 1:
        return words.arg(arguments.value(0));
    default:
        return words;
    }
}

} // namespace

QString actionWords(const ChangeSet &set, const Plan &plan)
{
    const QStringList arguments = argumentWords(set, plan);
    for (const Wording &wording : wordings) {
        if (QLatin1StringView(wording.key) != set.name.key)
            continue;
        const bool isOne = wording.one && set.name.arguments.contains(ActionArgument::count(1));
        const QString words = ActionWords::tr(wording.words);
        return filledIn(isOne ? ActionWords::tr(wording.one) : words, fitted(arguments, placesIn(words)));
    }
    return (QStringList(set.name.key) + arguments).join(u' ');
}

QString setWords(const ChangeSet &set, const Plan &plan)
{
    const QString words = actionWords(set, plan);
    if (set.kind == SetKind::Undo)
        return ActionWords::tr("undo of %1").arg(words);
    if (set.kind == SetKind::Redo)
        return ActionWords::tr("redo of %1").arg(words);
    return words;
}

QString inSentence(QString words)
{
    if (words.size() > 1 && !words.at(1).isUpper())
        words[0] = words.at(0).toLower();
    return words;
}

} // namespace waymark
