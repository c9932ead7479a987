#pragma once

#include "desk/ViewContext.h"
#include "support/form/Banner.h"

namespace waymark {

/// Above the views of a plan that was handed out: for which group, by whom and when, and that the rest can be read
/// only.
class SectionBanner : public Banner
{
    Q_OBJECT

public:
    SectionBanner(const ViewContext &context, QWidget *parent);
};

} // namespace waymark
