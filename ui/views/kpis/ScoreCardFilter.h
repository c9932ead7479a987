#pragma once

#include "models/ScoreCardRows.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace waymark {

class FilterLine;

/// Above the score card: words to find, where the KPIs stand with their counts, and whether they stand under their
/// outcomes.
class ScoreCardFilter : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCardFilter(QWidget *parent);

    /// The words, choice and grouping of an arrangement.
    void set(const ScoreArrangement &arrangement);
    /// Puts them into one.
    void putInto(ScoreArrangement &arrangement) const;
    void setCount(ScoreChoice choice, int count);

Q_SIGNALS:
    void changed();
    /// On to the KPIs that were found.
    void left();

private:
    FilterLine *m_words;
    std::array<QToolButton *, scoreChoiceCount> m_choices{};
    QToolButton *m_grouped;
};

} // namespace waymark
