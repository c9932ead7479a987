#pragma once

#include "base/Error.h"
#include "desk/ViewContext.h"
#include "plan/Plan.h"

#include <QWidget>

namespace waymark {

class FormLabel;
class PlanDocument;
class QuietButton;

/// The file that shows what a piece of evidence says, kept inside the plan: put in, taken out again as it was, or no
/// longer kept. A file is never opened from here, only written to where somebody says.
class KeptCopy : public QWidget
{
    Q_OBJECT

public:
    KeptCopy(const ViewContext &context, const Id &evidence, QWidget *parent);

    void follow();
    /// Keeps what the file holds now; a failure where it cannot be read or is too large.
    void keep(const QString &path);
    /// Writes the kept file, over what is there.
    void takeOut(const QString &path);

private:
    void drop();
    /// A folder and name to offer.
    [[nodiscard]] QString suggested() const;

    ViewContext m_context;
    PlanDocument &m_document;
    Id m_evidence;
    FormLabel *m_words;
    QuietButton *m_keep;
    QuietButton *m_takeOut;
    QuietButton *m_drop;
};

} // namespace waymark
