#include "report/questions/PeopleInTexts.h"

#include "report/public/FewPeople.h"
#include "report/public/NearNames.h"
#include "report/public/PersonNames.h"
#include "report/questions/TextsOfReport.h"

#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

class Search
{
public:
    explicit Search(const PersonNames &names)
        : m_names(names)
        , m_near(names)
    {
    }

    void look(const TextOfReport &written)
    {
        const auto &[place, text, caption, about] = written;
        QSet<Id> told;
        const QList<PersonNames::Found> names = m_names.in(text);
        for (const PersonNames::Found &found : names) {
            const QString words = text.sliced(found.start, found.length).simplified();
            if (!told.contains(found.person))
                m_found.append({PersonInText::Kind::Name, place, words, m_names.nameOf(found.person), caption, about});
            told.insert(found.person);
        }
        QStringList asked;
        for (const NearNames::Found &near : m_near.in(text)) {
            const QString words = text.sliced(near.start, near.length).simplified();
            const bool isName = std::any_of(names.cbegin(), names.cend(), [&near](const PersonNames::Found &name) {
                return near.start < name.start + name.length && name.start < near.start + near.length;
            });
            if (isName || told.contains(near.person) || asked.contains(words, Qt::CaseInsensitive))
                continue;
            asked.append(words);
            m_found.append({PersonInText::Kind::MayBeName, place, words, m_names.nameOf(near.person), caption, about});
        }
        for (const QString &words : fewPeopleIn(text))
            m_found.append({PersonInText::Kind::FewPeople, place, words, {}, caption, about});
    }

    [[nodiscard]] QList<PersonInText> take() { return std::move(m_found); }

private:
    const PersonNames &m_names;
    NearNames m_near;
    QList<PersonInText> m_found;
};

} // namespace

QList<PersonInText> peopleInTexts(const Plan &plan, const ReportRequest &request, const QStringList &others)
{
    PersonNames names(plan);
    for (const QString &other : others) {
        if (names.in(other).isEmpty() && isLikeAName(other))
            names.know(other);
    }
    Search search(names);
    for (const TextOfReport &text : textsOfReport(plan, request))
        search.look(text);
    return search.take();
}

} // namespace waymark
