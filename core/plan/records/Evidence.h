#pragma once

#include "plan/records/Record.h"

#include <QDate>
#include <QString>

namespace waymark {

enum class EvidenceKind { NotGiven, Data, Document, Feedback, Audit, CaseStudy, Training };

/// What shows that something was done or has changed.
struct Evidence : Record
{
    static constexpr RecordKind kind = RecordKind::Evidence;
    Id owner; ///< an Action, an Outcome or a Priority
    QString rank;
    QString title;
    EvidenceKind evidenceKind = EvidenceKind::NotGiven;
    QDate date;
    QString shows; ///< what it shows
    QString link; ///< a path relative to the plan, or an address
    QString digest; ///< SHA-256 in hexadecimal of the file that is kept in the plan; empty where none is
    QString fileName; ///< what that file is called when it is taken out again
};

} // namespace waymark
