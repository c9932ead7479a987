#pragma once

#include "desk/ThemeSource.h"
#include "plan/StatusName.h"

#include <QRadioButton>

namespace waymark {

/// One status to choose: round mark, chip, the plan's word and, beneath, what the plan means by it. Arrows go to the
/// next choice without making it (a status is written as soon as it is chosen); Space and Enter choose.
class StatusButton : public QRadioButton
{
    Q_OBJECT

public:
    StatusButton(Status status, int key, const ThemeSource &themes, QWidget *parent);

    [[nodiscard]] Status status() const { return m_status; }
    void setWords(const query::StatusName &name);
    /// Only the word; what the plan means by it is in the tool tip.
    void setFolded(bool folded);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(waymark::Status status);
    /// An arrow key: +1 or -1.
    void stepped(int step);
    /// A key from 1 to 6.
    void keyed(int key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect definitionRect(int width) const;
    void paintMark(QPainter &painter, const QRect &line) const;

    Status m_status;
    int m_key;
    const ThemeSource &m_themes;
    query::StatusName m_name;
    bool m_isFolded = false;
};

} // namespace waymark
