#pragma once

#include "exchange/reading/mapping/ReadingMapping.h"

namespace waymark {

/// Something that a document does not say by itself and that decides more than one cell: asked once, with examples.
/// What was taken in the meantime is one of the choices.
struct ReadingQuestion
{
    enum class Kind { Colour, Word, Disagreement, Quarter, Season, Year, Comma, Column };

    struct Choice
    {
        QString key; ///< as a mapping writes it: "on target", "calendar"
        QString words;

        bool operator==(const Choice &) const = default;
    };

    Kind kind = Kind::Colour;
    QString subject; ///< the colour or word that is asked about, a ColumnQuestion; empty where the kind says it all
    QString words; ///< the question itself
    int cells = 0; ///< how many it decides
    QStringList examples; ///< a few of them with their places
    QList<Choice> choices;
    QString taken; ///< the key of the choice that stands until somebody answers

    bool operator==(const ReadingQuestion &) const = default;
};

/// The mapping with one more answer; `key` is that of a choice.
[[nodiscard]] ReadingMapping answered(ReadingMapping mapping, const ReadingQuestion &question, const QString &key);

/// Where the answer stands in a mapping's file: "colours.amber", "quarters".
[[nodiscard]] QString answerPlace(const ReadingQuestion &question);

/// Gathers what is asked while documents are read: each thing once, however many cells it decides.
class QuestionBook
{
public:
    void ask(ReadingQuestion::Kind kind, const QString &subject, const QString &place, const QString &found,
        const QString &taken);
    /// In the order in which they came up. `years` are those that the documents name.
    [[nodiscard]] QList<ReadingQuestion> questions(const QList<int> &years) const;

private:
    QList<ReadingQuestion> m_asked;
    QHash<QString, qsizetype> m_index; ///< by kind and subject
};

} // namespace waymark
