#include "plan/ActionWords.h"

#include "plan/DueCalendar.h"
#include "plan/FieldCatalogue.h"
#include "plan/Month.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

struct Wording
{
    const char *key;
    const char *words;
};

// A key once written stands in ledgers for ever: words may change, keys may not.
constexpr Wording wordings[] = {
    {"create", QT_TRANSLATE_NOOP("ActionWords", "new plan")},
    {"import", QT_TRANSLATE_NOOP("ActionWords", "import of %1")},
    {"field", QT_TRANSLATE_NOOP("ActionWords", "%1 of %2")},
    {"status", QT_TRANSLATE_NOOP("ActionWords", "status of %1")},
    {"assessment", QT_TRANSLATE_NOOP("ActionWords", "assessment of %1")},
    {"leads", QT_TRANSLATE_NOOP("ActionWords", "leads of %1")},
    {"reading", QT_TRANSLATE_NOOP("ActionWords", "reading of %1 for %2")},
    {"readings", QT_TRANSLATE_NOOP("ActionWords", "%1 readings")},
    {"add", QT_TRANSLATE_NOOP("ActionWords", "add %1")},
    {"remove", QT_TRANSLATE_NOOP("ActionWords", "remove %1")},
    {"move", QT_TRANSLATE_NOOP("ActionWords", "move %1")},
    {"group", QT_TRANSLATE_NOOP("ActionWords", "delivery group of %1")},
    {"statuses", QT_TRANSLATE_NOOP("ActionWords", "status of %1 actions")},
    {"paste", QT_TRANSLATE_NOOP("ActionWords", "paste over %1 actions")},
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
    {"remove_recalculation", QT_TRANSLATE_NOOP("ActionWords", "limits of %1 as before")},
    {"remove_annotation", QT_TRANSLATE_NOOP("ActionWords", "note taken from the chart of %1")},
    {"keep_copy", QT_TRANSLATE_NOOP("ActionWords", "copy of %1 kept")},
    {"drop_copy", QT_TRANSLATE_NOOP("ActionWords", "copy of %1 no longer kept")},
    {"successor", QT_TRANSLATE_NOOP("ActionWords", "plan that goes on from %1")},
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
    {"redact", QT_TRANSLATE_NOOP("ActionWords", "taking words out of %1")},
    {"restore", QT_TRANSLATE_NOOP("ActionWords", "restore %1 of %2")},
};

// How ledgers call the kinds of report.
constexpr Wording reportWordings[] = {
    {"highlight", QT_TRANSLATE_NOOP("ActionWords", "highlight report")},
    {"plan", QT_TRANSLATE_NOOP("ActionWords", "report on the whole plan")},
    {"exceptions", QT_TRANSLATE_NOOP("ActionWords", "exceptions report")},
    {"review", QT_TRANSLATE_NOOP("ActionWords", "review pack")},
    {"public", QT_TRANSLATE_NOOP("ActionWords", "public report")},
    {"one-page", QT_TRANSLATE_NOOP("ActionWords", "plan on a page")},
    {"cover-paper", QT_TRANSLATE_NOOP("ActionWords", "cover paper")},
};

QString reportWords(const QString &id)
{
    for (const Wording &kind : reportWordings) {
        if (QLatin1StringView(kind.key) == id)
            return ActionWords::tr(kind.words);
    }
    return ActionWords::tr("report “%1”").arg(id);
}

/// A field is stored as "action.due", for captions are worded when they are shown.
QString captionIn(const ActionName &name)
{
    const QString text = name.arguments.value(0);
    const KindInfo *info = findKind(text.section(QLatin1Char('.'), 0, 0));
    const Field *field = info ? findField(info->kind, text.section(QLatin1Char('.'), 1)) : nullptr;
    return field ? QCoreApplication::translate("Field", field->caption).toLower() : text;
}

/// A month is stored as 2026-03.
QString monthWords(const QString &text)
{
    const Month month = Month::fromText(text);
    return month.isValid() ? month.words() : text;
}

/// A day is stored as 2026-03-01.
QString dayArgument(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? longDay(day) : text;
}

} // namespace

QString actionWords(const ActionName &name)
{
    for (const Wording &wording : wordings) {
        if (QLatin1StringView(wording.key) != name.key)
            continue;
        const auto argument = [&name](qsizetype index) {
            const QString text = index > 0                      ? monthWords(name.arguments.value(index))
                : name.key == QLatin1StringView("issue_report") ? reportWords(name.arguments.value(0))
                                                                : captionIn(name);
            return text.isEmpty() ? ActionWords::tr("(no reference)") : text;
        };
        // Both at once: a reference may itself hold a "%2".
        const QString words = ActionWords::tr(wording.words);
        return words.contains(u"%3") ? words.arg(argument(0), argument(1), dayArgument(argument(2)))
            : words.contains(u"%2")  ? words.arg(argument(0), argument(1))
            : words.contains(u"%1")  ? words.arg(argument(0))
                                     : words;
    }
    return name.key + QLatin1Char(' ') + name.arguments.join(QLatin1Char(' '));
}

QString setWords(const ChangeSet &set)
{
    const QString words = actionWords(set.name);
    if (set.kind == SetKind::Undo)
        return ActionWords::tr("undo of %1").arg(words);
    if (set.kind == SetKind::Redo)
        return ActionWords::tr("redo of %1").arg(words);
    return words;
}

} // namespace waymark
