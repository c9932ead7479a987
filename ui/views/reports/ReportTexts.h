#pragma once

#include "base/Error.h"
#include "plan/Field.h"
#include "plan/Month.h"
#include "plan/PlanScope.h"
#include "plan/ReportKind.h"
#include "settings/DraftStore.h"
#include "support/Theme.h"

#include <QWidget>

namespace waymark {

class FieldBox;
class PlanDocument;
struct ReportRequest;

/// The words of a report that people write: which ones depends on its kind. Each is written when its field is left and
/// offered again next time. Who works here is asked as the keyboard first comes to one of them: asked later, the
/// question would take the words that are being typed.
class ReportTexts : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive it. Drafts may be null: then none are kept.
    ReportTexts(PlanDocument &document, const Theme &theme, QWidget *parent);

    void setDraftStore(const DraftStore *drafts) { m_drafts = drafts; }
    /// Shows the texts of a report; false where what is typed was refused and stays.
    void showOf(const ReportRequest &request);
    /// The plan has changed.
    void follow();
    bool save();
    /// The keyboard to one of them.
    void focusText(const Field *field);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void failed(const waymark::Error &error);
    /// Somebody has said who works here, or would rather not.
    void introduced();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        const Field *field;
        FieldBox *box;
    };
    [[nodiscard]] QString stored(const Field &field) const;
    void offerLast();
    void introduce();

    PlanDocument &m_document;
    const DraftStore *m_drafts = nullptr;
    QList<Line> m_lines;
    ReportKind m_kind = ReportKind::NotGiven;
    PlanScope m_scope;
    Month m_month;
    bool m_isIntroduced = false; ///< or about to be
};

} // namespace waymark
