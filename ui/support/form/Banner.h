#pragma once

#include "desk/ThemeSource.h"
#include "support/form/FormLabel.h"

#include <QWidget>

class QHBoxLayout;

namespace waymark {

/// A strip above a list that says or asks something, with its buttons at the end. Urgent ones have the colours of a
/// warning.
class Banner : public QWidget
{
    Q_OBJECT

public:
    Banner(const ThemeSource &themes, QWidget *parent);

protected:
    void setWords(const QString &words) { m_words->setText(words); }
    void setUrgent(bool isUrgent);
    void addButtons(const QList<QWidget *> &buttons);
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
    FormLabel *m_words;
    QHBoxLayout *m_row;
    bool m_isUrgent = true;
};

} // namespace waymark
