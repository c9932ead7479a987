#include "frame/Destination.h"

namespace waymark {

using namespace Qt::StringLiterals;

QString pageId(Destination::Page page)
{
    switch (page) {
    case Destination::Page::Home:
    case Destination::Page::Plan:
        break;
    case Destination::Page::Month:
        return u"month"_s;
    case Destination::Page::Kpis:
        return u"kpis"_s;
    case Destination::Page::Deadlines:
        return u"deadlines"_s;
    case Destination::Page::People:
        return u"people"_s;
    case Destination::Page::Reports:
        return u"reports"_s;
    case Destination::Page::Issues:
        return u"issues"_s;
    }
    return u"plan"_s;
}

} // namespace waymark
