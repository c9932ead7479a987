#pragma once

#include "plan/Plan.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace waymark {

/// The names of the people of a plan and their other spellings, those who were removed included, to be found in texts.
/// Somebody whose role is their name is a post and has no name. Names are found as whole words, in whatever case and
/// with whatever full stops, hyphens and spaces between them ("B Lead" is "B. Lead"); a part of a name is not found. A
/// look costs what the text is long, however many people there are.
class PersonNames
{
public:
    explicit PersonNames(const Plan &plan);

    /// Looks for somebody of whom the plan has no more than the name, too.
    void know(const QString &name);

    /// A name in a text.
    struct Found
    {
        Id person;
        qsizetype start = 0;
        qsizetype length = 0;
    };
    /// In the order of the text, none within another. In free text a name of one word must have its capitals, for
    /// "Will" is no "will"; in a field that holds names it need not.
    [[nodiscard]] QList<Found> in(const QString &text, Qt::CaseSensitivity oneWord = Qt::CaseSensitive) const;

    /// What a public report says in place of the name: the role, else the organisation, else "a named lead". Never
    /// anybody's name.
    [[nodiscard]] QString publicWord(const Id &person) const;
    /// The name as it stands in the register.
    [[nodiscard]] QString nameOf(const Id &person) const { return m_names.value(person); }
    /// A name or another spelling of it.
    struct Known
    {
        Id person;
        QString name; ///< as written
    };
    /// All that are looked for.
    [[nodiscard]] const QList<Known> &known() const { return m_known; }
    /// A field that holds names, with the public words in their place.
    [[nodiscard]] QString replaced(const QString &names) const;

    /// For somebody of whom no more may be said.
    [[nodiscard]] static QString anybody();

private:
    struct Spelling
    {
        Id person;
        QStringList words; ///< folded
        QString only; ///< as written, where it is one word
    };

    void add(const Id &person, const QString &name);

    QHash<QString, QList<Spelling>> m_spellings; ///< by their first word, the longest first
    QList<Known> m_known;
    QHash<Id, QString> m_names;
    QHash<Id, QString> m_publicWords;
};

} // namespace waymark
