#pragma once

#include "report/data/ReportPart.h"

#include <QWidget>

class QCheckBox;

namespace waymark {

class Settings;

/// The parts of a kind of report, each to be left out or taken in. What was left out of a kind is kept for that kind,
/// and from one month to the next; a part that a report about so few priorities cannot have is not offered.
class PartChoices : public QWidget
{
    Q_OBJECT

public:
    PartChoices(Settings &settings, QWidget *parent);

    /// priorities: how many the report is about.
    void setKind(ReportKind kind, qsizetype priorities);
    /// How many of those that are offered are left out; annexes are only in where somebody asks for them.
    [[nodiscard]] int leftOutCount() const;
    /// Those of the present kind that are left out, in the kind's order.
    [[nodiscard]] QList<ReportPart> without() const;
Q_SIGNALS:
    void changed();

private:
    void leaveOut(ReportKind kind, const QList<ReportPart> &parts);
    void keep() const;

    Settings &m_settings;
    ReportKind m_kind = ReportKind::NotGiven;
    QList<std::pair<ReportPart, QCheckBox *>> m_boxes;
    QList<std::pair<ReportKind, QList<ReportPart>>> m_leftOut;
};

} // namespace waymark
