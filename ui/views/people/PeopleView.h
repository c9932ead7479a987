#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "models/PeopleModel.h"
#include "support/Theme.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace waymark {

class CellDelegate;
class CellTable;
class FormLabel;
class HandOverBanner;
class LoadChart;
class PlanDocument;
class TwinBanner;

/// The people who lead: the register to type into, a question where one name may be spelt two ways, and beneath, when
/// the open actions of the chosen one or of everybody fall due. Follows PlanDocument::changed().
class PeopleView : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the view.
    PeopleView(
        PlanDocument &document, const Clock &clock, IdSource &ids, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Chooses somebody; nothing where they are not there.
    void showPerson(const Id &person);
    /// Null where there is nobody.
    [[nodiscard]] Id person() const { return m_person; }
    /// Gives the open actions of the chosen person away, as the dialog asks for it.
    void giveActions(const Id &to, QDate since);

Q_SIGNALS:
    /// For the window's message bar.
    void failed(const waymark::Error &error);
    void announced(const QString &words);
    /// To the plan, narrowed to what this person leads.
    void actionsAsked(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRegister();
    [[nodiscard]] QWidget *makeButtons(QWidget *parent);
    [[nodiscard]] QWidget *makeLoadPart();
    [[nodiscard]] QWidget *makeEmptyPart();
    QPushButton *makeButton(const QString &words, QWidget *parent, void (PeopleView::*slot)());
    QToolButton *makeChoice(const QString &words, QWidget *parent);
    void setColumnWidths();
    void shareRoom();

    void choose(const QModelIndex &index);
    void follow();
    void refresh();
    void showChosen();
    void showLoad();
    void showReason();
    void type(const QModelIndex &index, const QString &text);
    void rename(const QModelIndex &index, const QString &text);
    void refuse(const QModelIndex &index, const QString &text, const Error &error);
    void empty(const QModelIndex &index);
    void merge(const Id &keep, const Id &other);
    void add();
    void askToGive();
    void settleHandOver(const Id &handOver);
    void withdrawHandOver(const Id &handOver);
    void showActions();
    void removeChosen();

    PlanDocument &m_document;
    const Clock &m_clock;
    IdSource &m_ids;
    Theme m_theme;
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
    FormLabel *m_sentence = nullptr;
    FormLabel *m_emptyWords = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_remove = nullptr;
    QToolButton *m_ofPerson = nullptr;
    QToolButton *m_ofAll = nullptr;
    LoadChart *m_chart = nullptr;
};

} // namespace waymark
