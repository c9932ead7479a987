#include "analysis/checks/TextChecks.h"

#include "analysis/Abbreviations.h"
#include "analysis/checks/Check.h"
#include "plan/records/Assessment.h"
#include "plan/records/GlossaryTerm.h"

#include <QSet>

namespace waymark::analysis::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 6;

QString foldedText(const QString &text)
{
    QString calm = foldedName(text);
    while (calm.endsWith(u'.'))
        calm.chop(1);
    return calm;
}

struct Use
{
    const PlanEntry *first = nullptr;
    int count = 0;
};

QStringList shortOnes(const QString &text)
{
    QStringList found = abbreviationsIn(text);
    found.removeIf([](const QString &abbreviation) { return abbreviation.size() > longest; });
    return found;
}

/// Remembered, or looked for now.
const QStringList &abbreviationsOf(const Id &id, AbbreviationsOf &known, const QString &text)
{
    const auto at = known.constFind(id);
    return at != known.constEnd() ? *at : *known.insert(id, shortOnes(text));
}

} // namespace

QList<PlanIssue> checkSameText(const QList<PlanEntry> &entries)
{
    QList<PlanIssue> found;
    QHash<std::pair<int, QString>, const PlanEntry *> firsts;
    for (const PlanEntry &entry : entries) {
        const QString text = foldedText(entry.text);
        if (text.isEmpty())
            continue;
        const PlanEntry *&first = firsts[{int(entry.place.kind), text}];
        if (!first) {
            first = &entry;
            continue;
        }
        found.append({CheckRule::SameTextTwice, entry.place,
            Check::tr("%1 says the same as %2: %3.").arg(nameOf(entry), nameOf(*first), firstWords(entry.text))});
    }
    return found;
}

QList<PlanIssue> checkAbbreviations(const Plan &plan, const QList<PlanEntry> &entries, AbbreviationsOf &known)
{
    QSet<QString> explained;
    for (const GlossaryTerm *term : plan.all<GlossaryTerm>()) {
        if (!term->meaning.trimmed().isEmpty())
            explained.insert(term->term.trimmed());
    }
    QHash<QString, Use> uses;
    QStringList order;
    const auto count = [&](const PlanEntry &entry, const QStringList &abbreviations) {
        for (const QString &abbreviation : abbreviations) {
            if (explained.contains(abbreviation))
                continue;
            Use &use = uses[abbreviation];
            if (use.count++ == 0) {
                use.first = &entry;
                order.append(abbreviation);
            }
        }
    };
    for (const PlanEntry &entry : entries) {
        count(entry, abbreviationsOf(entry.place.id, known, entry.text));
        for (const Assessment *assessment : plan.all<Assessment>(entry.place.id))
            count(entry, abbreviationsOf(assessment->id, known, assessment->said + u'\n' + assessment->next));
    }
    QList<PlanIssue> found;
    for (const QString &abbreviation : std::as_const(order)) {
        const Use &use = uses[abbreviation];
        const QString sentence = use.count == 1
            ? Check::tr("“%1” in %2 is not in the glossary.").arg(abbreviation, nameOf(*use.first))
            : Check::tr("“%1” is not in the glossary; it stands in %2 places, first in %3.")
                  .arg(abbreviation, QString::number(use.count), nameOf(*use.first));
        found.append({CheckRule::AbbreviationUnexplained, use.first->place, sentence});
    }
    return found;
}

} // namespace waymark::analysis::checks
