#include "views/importing/MappingWords.h"

#include <QCoreApplication>
#include <QHash>

namespace waymark {

namespace {

struct MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(MappingWords)
};

} // namespace

QString roleWords(Role role)
{
    static const QHash<Role, const char *> words{{Role::Other, QT_TRANSLATE_NOOP("MappingWords", "Kept as a note")},
        {Role::Reference, QT_TRANSLATE_NOOP("MappingWords", "Reference")},
        {Role::Text, QT_TRANSLATE_NOOP("MappingWords", "Action")},
        {Role::SubText, QT_TRANSLATE_NOOP("MappingWords", "Part of the action")},
        {Role::Outcome, QT_TRANSLATE_NOOP("MappingWords", "Outcome")},
        {Role::Priority, QT_TRANSLATE_NOOP("MappingWords", "Priority")},
        {Role::Due, QT_TRANSLATE_NOOP("MappingWords", "Due")},
        {Role::NewDue, QT_TRANSLATE_NOOP("MappingWords", "New due date")},
        {Role::Start, QT_TRANSLATE_NOOP("MappingWords", "Start")},
        {Role::Closed, QT_TRANSLATE_NOOP("MappingWords", "Finished on")},
        {Role::Leads, QT_TRANSLATE_NOOP("MappingWords", "Lead")},
        {Role::Status, QT_TRANSLATE_NOOP("MappingWords", "Status")},
        {Role::Percent, QT_TRANSLATE_NOOP("MappingWords", "Percent done")},
        {Role::Said, QT_TRANSLATE_NOOP("MappingWords", "What happened")},
        {Role::Next, QT_TRANSLATE_NOOP("MappingWords", "What next")},
        {Role::Kpi, QT_TRANSLATE_NOOP("MappingWords", "KPI")},
        {Role::Baseline, QT_TRANSLATE_NOOP("MappingWords", "Baseline")},
        {Role::Target, QT_TRANSLATE_NOOP("MappingWords", "Target")},
        {Role::Actual, QT_TRANSLATE_NOOP("MappingWords", "Reading")},
        {Role::Polarity, QT_TRANSLATE_NOOP("MappingWords", "Better when")},
        {Role::Risk, QT_TRANSLATE_NOOP("MappingWords", "Risk")},
        {Role::Likelihood, QT_TRANSLATE_NOOP("MappingWords", "Likelihood")},
        {Role::Impact, QT_TRANSLATE_NOOP("MappingWords", "Impact")},
        {Role::Mitigation, QT_TRANSLATE_NOOP("MappingWords", "Mitigation")},
        {Role::Decision, QT_TRANSLATE_NOOP("MappingWords", "Decision")},
        {Role::Answer, QT_TRANSLATE_NOOP("MappingWords", "Answer")},
        {Role::Evidence, QT_TRANSLATE_NOOP("MappingWords", "Evidence")},
        {Role::Date, QT_TRANSLATE_NOOP("MappingWords", "Date")},
        {Role::Importance, QT_TRANSLATE_NOOP("MappingWords", "Importance")},
        {Role::Term, QT_TRANSLATE_NOOP("MappingWords", "Term")},
        {Role::Meaning, QT_TRANSLATE_NOOP("MappingWords", "Meaning")},
        {Role::Initials, QT_TRANSLATE_NOOP("MappingWords", "Initials")}};
    return MappingWords::tr(words.value(role));
}

QString kindWords(Columns::Kind kind)
{
    switch (kind) {
    case Columns::Kind::Actions:
        return MappingWords::tr("Actions");
    case Columns::Kind::Kpis:
        return MappingWords::tr("KPIs");
    case Columns::Kind::Risks:
        return MappingWords::tr("Risks");
    case Columns::Kind::Decisions:
        return MappingWords::tr("Decisions");
    case Columns::Kind::Evidence:
        return MappingWords::tr("Evidence");
    case Columns::Kind::Glossary:
        return MappingWords::tr("Glossary");
    case Columns::Kind::Initials:
        return MappingWords::tr("Initials");
    case Columns::Kind::Unknown:
        break;
    }
    return MappingWords::tr("Kept as text");
}

QString rowWords(RowMeaning meaning)
{
    switch (meaning) {
    case RowMeaning::Action:
        return MappingWords::tr("Action");
    case RowMeaning::Outcome:
        return MappingWords::tr("Outcome");
    case RowMeaning::Priority:
        return MappingWords::tr("Priority");
    case RowMeaning::GoesOn:
        return MappingWords::tr("Goes on");
    case RowMeaning::Kpi:
        return MappingWords::tr("KPI");
    case RowMeaning::Kept:
        break;
    }
    return MappingWords::tr("Kept as text");
}

const QList<Role> &offeredRoles(Columns::Kind kind)
{
    static const QList<Role> actions{Role::Reference, Role::Text, Role::Outcome, Role::Priority, Role::Due,
        Role::NewDue, Role::Leads, Role::Status, Role::Percent, Role::Said, Role::Next, Role::Closed, Role::Other};
    static const QList<Role> kpis{
        Role::Reference, Role::Kpi, Role::Baseline, Role::Target, Role::Actual, Role::Polarity, Role::Other};
    static const QList<Role> risks{
        Role::Risk, Role::Likelihood, Role::Impact, Role::Mitigation, Role::Leads, Role::Status, Role::Other};
    static const QList<Role> decisions{Role::Decision, Role::Leads, Role::Due, Role::Answer, Role::Date, Role::Other};
    static const QList<Role> evidence{Role::Evidence, Role::Date, Role::Other};
    static const QList<Role> terms{Role::Term, Role::Initials, Role::Meaning, Role::Other};
    static const QList<Role> any{Role::Reference, Role::Text, Role::Outcome, Role::Priority, Role::Due, Role::Leads,
        Role::Status, Role::Said, Role::Next, Role::Kpi, Role::Baseline, Role::Target, Role::Actual, Role::Risk,
        Role::Mitigation, Role::Decision, Role::Evidence, Role::Term, Role::Meaning, Role::Other};
    switch (kind) {
    case Columns::Kind::Actions:
        return actions;
    case Columns::Kind::Kpis:
        return kpis;
    case Columns::Kind::Risks:
        return risks;
    case Columns::Kind::Decisions:
        return decisions;
    case Columns::Kind::Evidence:
        return evidence;
    case Columns::Kind::Glossary:
    case Columns::Kind::Initials:
        return terms;
    case Columns::Kind::Unknown:
        break;
    }
    return any;
}

} // namespace waymark
