#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace waymark {

/// Either a value or an Error. A class of its own, not an alias, because only a class can be [[nodiscard]].
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// What a function returns in place of a value when it fails: `return fail(ErrorCode::Invalid, tr("…"))`.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(sentence), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace waymark
