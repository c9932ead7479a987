#pragma once

#include "report/data/ChartRenderer.h"
#include "report/outline/ReportBlocks.h"

#include <functional>

namespace waymark {

/// The picture of a figure of the outline.
using FigurePicture = std::function<ChartPng(const ReportFigure &)>;

} // namespace waymark
