// A libFuzzer target for what is made of a document: the input is a web page where it holds a tag, else a table as CSV.
// Whatever it says, the reading ends, and its account is exact.
#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto document = waymark::readDocument(bytes.contains('<') ? u"plan.html"_s : u"plan.csv"_s, bytes);
    if (!document)
        return 0;
    const waymark::PlanReading reading = waymark::understand({*document});
    const waymark::BalanceSum &balance = reading.draft.balance;
    if (balance.all != balance.inPlan + balance.headings + balance.kept)
        std::abort();
    return 0;
}
