#pragma once

#include "desk/ThemeSource.h"

#include <QAbstractButton>

namespace waymark {

/// A line that one can go by: an icon, words and, muted, more about them.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString &icon, const QString &words, const QString &more, const ThemeSource &themes,
        QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    QString m_more;
    const ThemeSource &m_themes;
};

} // namespace waymark
