#pragma once

#include "base/Id.h"
#include "desk/ThemeSource.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace waymark {

class FormLabel;
class Plan;

/// What went out, the newest first: to be looked at again, and its files to be taken out as they went.
class IssuedList : public QWidget
{
    Q_OBJECT

public:
    /// The plan must outlive it.
    IssuedList(const Plan &plan, const ThemeSource &themes, QWidget *parent);

    /// The plan has changed.
    void follow();
    [[nodiscard]] int count() const;
    /// Nothing where it is not in the list.
    void choose(const Id &issued);

Q_SIGNALS:
    void showRequested(const waymark::Id &issued);
    void filesRequested(const waymark::Id &issued);

private:
    [[nodiscard]] Id chosen() const;

    const Plan &m_plan;
    FormLabel *m_none;
    QListWidget *m_list;
    QPushButton *m_show;
    QPushButton *m_files;
};

/// "Highlight report, March 2026, version 2: went out on 14 April 2026".
[[nodiscard]] QString issuedWords(const Plan &plan, const Id &issued);

} // namespace waymark
