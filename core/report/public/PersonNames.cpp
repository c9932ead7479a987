#include "report/public/PersonNames.h"

#include "plan/ChangeBuilder.h"
#include "plan/records/Person.h"
#include "report/data/ReportWords.h"
#include "report/public/TextWords.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Whether what stands between two words may stand inside a name: "B. Lead", "O'Brien", "Smith-Jones".
bool mayJoin(QStringView between)
{
    constexpr qsizetype longest = 3;
    static const QString signs = u".'\u2018\u2019-\u2010\u2011"_s;
    return between.size() <= longest
        && std::all_of(between.cbegin(), between.cend(), [](QChar c) { return c.isSpace() || signs.contains(c); });
}

QStringList namesOf(const Person &person)
{
    return QStringList{person.name} + person.aliases.split(u'\n', Qt::SkipEmptyParts);
}

bool isPost(const Person &person)
{
    return foldedName(person.role) == foldedName(person.name);
}

/// Those alive in the plan's order, then those who were removed: a name that both have is of the first.
QList<const Person *> everybody(const Plan &plan)
{
    QList<const Person *> people = plan.all<Person>();
    const QSet<Id> &removed = plan.removedIds(RecordKind::Person);
    QList<Id> gone(removed.cbegin(), removed.cend());
    std::sort(gone.begin(), gone.end());
    for (const Id &id : std::as_const(gone))
        people.append(static_cast<const Person *>(plan.find(RecordKind::Person, id)));
    return people;
}

} // namespace

PersonNames::PersonNames(const Plan &plan)
{
    const QList<const Person *> people = everybody(plan);
    QSet<QString> posts;
    for (const Person *person : people) {
        if (person->alive && isPost(*person))
            posts.insert(foldedName(person->name));
    }
    for (const Person *person : people) {
        m_names.insert(person->id, person->name);
        for (const QString &name : isPost(*person) ? QStringList() : namesOf(*person)) {
            if (!posts.contains(foldedName(name)))
                add(person->id, name);
        }
    }
    // A role may hold a name itself ("deputy of …"), so that all names must be known first.
    for (const Person *person : people) {
        const QStringList said{person->role.simplified(), person->organisation.simplified()};
        const auto word = std::find_if(said.cbegin(), said.cend(),
            [this](const QString &text) { return !text.isEmpty() && in(text, Qt::CaseInsensitive).isEmpty(); });
        m_publicWords.insert(person->id, word == said.cend() ? anybody() : *word);
    }
}

void PersonNames::know(const QString &name)
{
    const Id nobody = keyedId(RecordKind::Person, {}, foldedName(name));
    m_names.insert(nobody, name);
    add(nobody, name);
}

void PersonNames::add(const Id &person, const QString &name)
{
    const QList<TextWord> words = wordsOf(name);
    if (words.isEmpty())
        return;
    m_known.append({person, name});
    Spelling spelling{person, {}, words.size() == 1 ? words.first().text : QString()};
    for (const TextWord &word : words)
        spelling.words.append(word.folded);
    QList<Spelling> &same = m_spellings[spelling.words.first()];
    const auto place = std::find_if(same.cbegin(), same.cend(),
        [&spelling](const Spelling &other) { return other.words.size() < spelling.words.size(); });
    same.insert(place, spelling);
}

QList<PersonNames::Found> PersonNames::in(const QString &text, Qt::CaseSensitivity oneWord) const
{
    QList<Found> found;
    if (m_spellings.isEmpty() || text.isEmpty())
        return found;
    const QList<TextWord> words = wordsOf(text);
    for (qsizetype first = 0; first < words.size(); ++first) {
        const auto candidates = m_spellings.constFind(words.at(first).folded);
        if (candidates == m_spellings.cend())
            continue;
        for (const Spelling &spelling : *candidates) {
            const qsizetype count = spelling.words.size();
            bool fits = first + count <= words.size()
                && (count > 1 || oneWord == Qt::CaseInsensitive || spelling.only == words.at(first).text);
            for (qsizetype at = 1; fits && at < count; ++at) {
                const TextWord &before = words.at(first + at - 1);
                const TextWord &word = words.at(first + at);
                fits = word.folded == spelling.words.at(at) && mayJoin(between(text, before, word));
            }
            if (!fits)
                continue;
            const qsizetype start = words.at(first).start;
            found.append({spelling.person, start, words.at(first + count - 1).end - start});
            first += count - 1;
            break;
        }
    }
    return found;
}

QString PersonNames::publicWord(const Id &person) const
{
    return m_publicWords.value(person, anybody());
}

QString PersonNames::replaced(const QString &names) const
{
    QString text = names;
    const QList<Found> found = in(names, Qt::CaseInsensitive);
    for (auto each = found.crbegin(); each != found.crend(); ++each)
        text.replace(each->start, each->length, publicWord(each->person));
    return text;
}

QString PersonNames::anybody()
{
    return ReportWords::tr("a named lead");
}

} // namespace waymark
