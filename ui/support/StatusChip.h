#pragma once

#include "desk/ThemeSource.h"
#include "plan/Plan.h"

#include <QWidget>

class QPainter;

namespace waymark {

/// A status as everything shows it: a rounded square with a letter, dashed and empty where nothing was assessed, and
/// beside it the word. Colour is never alone.

/// Side of the square for text of that font, in logical pixels.
[[nodiscard]] int statusChipSide(const QFontMetrics &metrics);
/// Paints the square into the middle of the rectangle.
void paintStatusChip(QPainter &painter, const QRect &rect, Status status, const Theme &theme);
/// A dot on the corner of a square painted into that rectangle: people decided this status, it does not follow from
/// others. The words beside it say the same.
void paintDecidedMark(QPainter &painter, const QRect &rect, const Theme &theme);
/// Paints square and word, cut at the end of the rectangle, in the given colour.
void paintStatus(QPainter &painter, const QRect &rect, Status status, const QString &word, const Theme &theme,
    const QColor &textColour);

/// A status in a form: square and word.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(const ThemeSource &themes, QWidget *parent = nullptr);

    /// The word is the plan's own; spoken is what a screen reader says.
    void setStatus(Status status, const QString &word, const QString &spoken);
    [[nodiscard]] Status status() const { return m_status; }
    /// Marks it as decided by people.
    void setDecided(bool isDecided);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
    Status m_status = Status::NotAssessed;
    QString m_word;
    bool m_isDecided = false;
};

} // namespace waymark
