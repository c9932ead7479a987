#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "desk/DeskPage.h"
#include "desk/ViewContext.h"
#include "models/PeopleModel.h"

class QPushButton;
class QStackedWidget;

namespace waymark {

class CellDelegate;
class CellTable;
class FormLabel;
class HandOverBanner;
class LoadPart;
class PlanDocument;
class TwinBanner;

/// The people who lead: the register to type into, a question where one name may be spelt two ways, and beneath, when
/// the open actions of the chosen one or of everybody fall due. Follows PlanDocument::changed().
class PeopleView : public DeskPage
{
    Q_OBJECT

public:
    PeopleView(const ViewContext &context, QWidget *parent = nullptr);

    /// Chooses somebody; nothing where they are not there.
    void showPerson(const Id &person);
    /// Null where there is nobody.
    [[nodiscard]] Id person() const { return m_person; }
    /// Gives the open actions of the chosen person away, as the dialog asks for it.
    void giveActions(const Id &to, QDate since);

Q_SIGNALS:
    /// To the plan, narrowed to what this person leads.
    void actionsAsked(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRegister();
    [[nodiscard]] QWidget *makeButtons(QWidget *parent);
    [[nodiscard]] QWidget *makeEmptyPart();
    QPushButton *makeButton(const QString &words, QWidget *parent, void (PeopleView::*slot)());
    void setColumnWidths();
    void shareRoom();

    void choose(const QModelIndex &index);
    void showGroup();
    void follow();
    void refresh();
    void showChosen();
    void showReason();
    void type(const QModelIndex &index, const QString &text);
    void rename(const QModelIndex &index, const QString &text);
    [[nodiscard]] Result<ChangeSet> setFor(const QModelIndex &index, const QString &text) const;
    void merge(const Id &keep, const Id &other);
    void add();
    void askToGive();
    void settleHandOver(const Id &handOver);
    void withdrawHandOver(const Id &handOver);
    void showActions();
    void removeChosen();

    PlanDocument &m_document;
    ViewContext m_context;
    PeopleModel m_model;
    Id m_person;
    bool m_isStale = true; ///< the plan went on while nobody looked

    QStackedWidget *m_pages = nullptr;
    CellTable *m_table = nullptr;
    CellDelegate *m_delegate = nullptr;
    TwinBanner *m_twins = nullptr;
    HandOverBanner *m_handOvers = nullptr;
    FormLabel *m_summary = nullptr;
    FormLabel *m_reason = nullptr;
    FormLabel *m_emptyWords = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_remove = nullptr;
    LoadPart *m_load = nullptr;
};

} // namespace waymark
