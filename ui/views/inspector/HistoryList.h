#pragma once

#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "support/form/FormLabel.h"
#include "support/form/QuietButton.h"

class QListView;

namespace waymark {

class HistoryDelegate;
class HistoryModel;

/// Who changed a record, what, and when; an older value can be written again. It shows itself in full and leaves
/// scrolling to the panel. The ledger is read only while the list is awake.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    HistoryList(const ViewContext &context, QWidget *parent);

    void setPlace(const query::Place &place);
    void setAwake(bool isAwake);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fitHeight();
    void followCurrent();
    void restoreCurrent();
    void redactCurrent();
    void showMenu(const QPoint &position);

    ViewContext m_context;
    PlanDocument &m_document;
    HistoryModel *m_model;
    HistoryDelegate *m_delegate;
    QListView *m_list;
    FormLabel *m_empty;
    QuietButton *m_restore;
    QuietButton *m_more;
    query::Place m_place;
    bool m_isAwake = false;
};

} // namespace waymark
