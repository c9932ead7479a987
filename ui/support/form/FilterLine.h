#pragma once

#include <QLineEdit>

namespace waymark {

/// The words that narrow a list. Down or Enter goes on to what was found, Escape takes the words back.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    /// by: what is searched, "Filter by reference, text or lead".
    explicit FilterLine(const QString &by, QWidget *parent = nullptr);

    /// The keyboard comes here, and typing begins anew.
    void takeKeyboard();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace waymark
