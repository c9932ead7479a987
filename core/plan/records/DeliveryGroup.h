#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// How often a delivery group reports and assesses.
enum class Rhythm { NotGiven, Monthly, Quarterly };

/// The people who deliver one or more priorities under one lead.
struct DeliveryGroup : Record
{
    static constexpr RecordKind kind = RecordKind::DeliveryGroup;
    QString rank;
    QString name;
    QString leadPost; ///< "Head of Inclusion"
    Id leadPerson; ///< a Person, once somebody holds the post
    Rhythm reporting = Rhythm::NotGiven;
};

} // namespace waymark
