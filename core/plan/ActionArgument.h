#pragma once

#include "plan/Field.h"
#include "plan/Month.h"
#include "plan/ReportKind.h"

#include <QDate>
#include <QList>

#include <optional>
#include <utility>
#include <variant>

namespace waymark {

/// What an action of a person was done to: a record, a field, a month, a day, a number, a kind of report or
/// another change set. It can hold nothing else, so that no word of a plan, no name of a person and none of a file ever
/// stands in the name of a change set, which is in the clear and never altered. It is put into words only when it is
/// shown, see actionWords().
class ActionArgument
{
public:
    using Value = std::variant<std::pair<RecordKind, Id>, const Field *, Month, QDate, qint64, ReportKind, Id>;

    [[nodiscard]] static ActionArgument record(RecordKind kind, const Id &id);
    [[nodiscard]] static ActionArgument field(const Field &field);
    [[nodiscard]] static ActionArgument month(Month month);
    [[nodiscard]] static ActionArgument day(QDate day);
    /// Zero or more.
    [[nodiscard]] static ActionArgument count(qint64 count);
    [[nodiscard]] static ActionArgument report(ReportKind kind);
    /// A change set; of a merge an exception, see store/Knowledge.h. Never put into words.
    [[nodiscard]] static ActionArgument set(const Id &id);

    [[nodiscard]] const Value &value() const { return m_value; }

    /// As stored: `record:action:UUID`, `field:kpi.baseline`, `month:2026-03`, `day:2026-03-01`, `count:3`,
    /// `report:one-page`, `set:UUID`. A month or day that is not given has nothing behind the colon.
    [[nodiscard]] QString text() const;
    /// The other way; nothing where the text is not exactly what text() gives.
    [[nodiscard]] static std::optional<ActionArgument> fromText(const QString &text);

    bool operator==(const ActionArgument &) const = default;

private:
    explicit ActionArgument(Value value)
        : m_value(std::move(value))
    {
    }

    Value m_value;
};

/// As the ledger holds them: a JSON list of their texts.
[[nodiscard]] QString storedArguments(const QList<ActionArgument> &arguments);
/// The other way; nothing where the text is not exactly what storedArguments() gives.
[[nodiscard]] std::optional<QList<ActionArgument>> argumentsFromStored(const QString &stored);

} // namespace waymark
