#pragma once

#include "desk/ThemeSource.h"
#include "report/data/ReportRequest.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace waymark {

class FormLabel;

/// Whether the plan goes inside the PDF, and in words what that means. Off until somebody says so, off again with every
/// other kind of report, and never to be had for a public one.
class AttachChoice : public QWidget
{
    Q_OBJECT

public:
    explicit AttachChoice(const ThemeSource &themes, QWidget *parent = nullptr);

    void setKind(ReportKind kind);
    [[nodiscard]] bool isChosen() const;

private:
    std::optional<ReportKind> m_kind;
    QCheckBox *m_box;
    FormLabel *m_words;
};

} // namespace waymark
