package settings

import (
	"net/http"

	"github.com/antchfx/xmlquery"
	"github.com/antchfx/xpath"
	"github.com/beevik/etree"
	"github.com/gin-gonic/gin"
)

var document = etree.NewDocument()

func byName(name string) string {
	return "//user[@name='" + name + "']"
}

func find(w http.ResponseWriter, r *http.Request) {
	document.FindElement(byName(r.FormValue("name"))) // finds
	document.FindElements("//order[@id=" + r.PathValue("id") + "]") // finds
	etree.CompilePath("./" + r.FormValue("path")) // finds
}

func query(top *xmlquery.Node) gin.HandlerFunc {
	return func(c *gin.Context) {
		xmlquery.Find(top, "//item[@sku='"+c.Query("sku")+"']") // finds
		xmlquery.QueryAll(top, c.Query("expression")) // finds
		xpath.Compile("//a[text()='" + c.Query("text") + "']") // finds
	}
}
