#pragma once

#include <QByteArray>

namespace waymark {

/// A moment in the history of one copy of a plan: how many sets its ledger held, and the chain over them. Positions
/// alone mean nothing, for in another copy another set may stand there; a place is believed only where the chain fits.
/// Made without anything it is the place before the first set, which every copy knows.
struct LedgerPlace
{
    qint64 position = 0;
    QByteArray chain = QByteArray(32, '\0');

    bool operator==(const LedgerPlace &) const = default;
};

} // namespace waymark
