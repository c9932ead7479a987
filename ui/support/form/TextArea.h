#pragma once

#include <QPlainTextEdit>

namespace waymark {

/// Several lines of text that grow with what is written, so that nothing scrolls inside the panel. A bullet is kept as
/// "- " and shown as "•"; Enter in a bulleted line begins another, Enter in an empty one ends the list. Tab leaves the
/// field.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(QWidget *parent = nullptr);

    /// As the plan keeps it.
    [[nodiscard]] QString text() const;
    /// Forgets what was there.
    void setText(const QString &text);
    /// As a person would; Ctrl+Z takes it back.
    void replaceText(const QString &text);
    /// Lines that are shown even while they are empty.
    void setLeastLines(int lines);

Q_SIGNALS:
    /// Ctrl+Enter.
    void accepted();
    /// Esc.
    void takenBack();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, height()}; }
    void wheelEvent(QWheelEvent *event) override;

private:
    void grow();
    bool continueBullet();

    int m_leastLines = 1;
    bool m_isGrowing = false;
};

} // namespace waymark
