#include "edit/Edit.h"

namespace waymark::edit {

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::NotFound, Edit::tr("This is no longer in the plan. Nothing was changed."));
}

} // namespace waymark::edit
