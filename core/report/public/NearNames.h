#pragma once

#include "base/Id.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace waymark {

class PersonNames;
struct TextWord;

/// Words of a text that may be somebody's name though no register has them as they stand: an initial or a short form
/// with a surname of the register ("M. Sample", "theo pattern"), a first name of the register by itself ("Marian"), and
/// a title with a surname, whoever that is ("Dr Patel"). A person has to judge them. A first name that is a common word
/// or a month too ("Will", "May") is found only where it stands as a name would. A look costs what the text is long,
/// however many people there are.
class NearNames
{
public:
    /// From those of the names that look like a person's.
    explicit NearNames(const PersonNames &names);

    struct Found
    {
        Id person; ///< who may be meant; null where that is nobody of the register, or may be several
        qsizetype start = 0;
        qsizetype length = 0;
    };
    /// In the order of the text, none within another. Names that PersonNames finds are found here too.
    [[nodiscard]] QList<Found> in(const QString &text) const;

private:
    /// What follows a first name.
    struct Surname
    {
        Id person;
        QString first; ///< folded
        QStringList words; ///< folded
    };
    /// A piece of a text, from a word on.
    struct Match
    {
        qsizetype words = 0; ///< none where there is no match
        Id person;
    };

    [[nodiscard]] Match titled(const QString &text, const QList<TextWord> &words, qsizetype at) const;
    [[nodiscard]] Match abbreviated(const QString &text, const QList<TextWord> &words, qsizetype at) const;
    [[nodiscard]] Match alone(const QString &text, const QList<TextWord> &words, qsizetype at) const;
    /// The surname that stands at a word, whatever its case, of somebody whose first name fits.
    template <typename Fits>
    [[nodiscard]] Match surname(const QString &text, const QList<TextWord> &words, qsizetype at, Fits fits) const;

    QHash<QString, QList<Surname>> m_surnames; ///< by their first word
    QHash<QString, Id> m_firstNames; ///< folded; null where several have it
};

/// Whether words look like the name of a person rather than that of a post or a board: two to four words with capitals,
/// and none that posts are made of.
[[nodiscard]] bool isLikeAName(const QString &words);

} // namespace waymark
