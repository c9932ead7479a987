#pragma once

#include "base/Error.h"
#include "desk/ThemeSource.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace waymark {

/// Says above the view what failed and what to do, or what may be done now, until it is dismissed or there is something
/// else to say. Never in the way of work.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const ThemeSource &themes, QWidget *parent = nullptr);

    /// The sentence, the detail on demand, and a button to try again where that is possible.
    void showError(const Error &error, std::function<void()> retry = {});
    /// With a button of that name that does it.
    void showOffer(const QString &words, const QString &button, std::function<void()> work);
    void dismiss();
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress(const Theme &theme);
    void say(const QString &words, const QString &detail, const QString &button, std::function<void()> work);

    const ThemeSource &m_themes;
    QLabel *m_words;
    QLabel *m_detail;
    QToolButton *m_details;
    QToolButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_work;
};

} // namespace waymark
