#pragma once

#include "desk/ThemeSource.h"
#include "plan/Plan.h"
#include "plan/proposal/Proposal.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace waymark {

class FormLabel;

/// One change of a merge, whole: what stands here and what stands there, side by side, who wrote each and when, why it
/// is asked, and a button for each of the two.
class BothValues : public QWidget
{
    Q_OBJECT

public:
    /// `plan` must outlive it.
    BothValues(const Plan &plan, const ThemeSource &themes, QWidget *parent = nullptr);

    /// `there` is what the file is called. Both empty where nothing is chosen.
    void show(const ProposedChange *change, const QString &there);

Q_SIGNALS:
    /// True: what stands there is taken.
    void answered(bool isTaken);

private:
    /// One of the two.
    struct Side
    {
        FormLabel *title;
        FormLabel *signature;
        QPlainTextEdit *words;
        QPushButton *take;
    };

    [[nodiscard]] Side makeSide(const QString &button, bool isThere);
    void tell(const Side &side, const QString &title, const Signature &signature, const QString &words, bool stands);

    const Plan &m_plan;
    const ThemeSource &m_themes;
    FormLabel *m_why;
    Side m_here;
    Side m_there;
};

} // namespace waymark
