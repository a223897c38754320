package settings

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/antchfx/xmlquery"
	"github.com/beevik/etree"
	"github.com/gin-gonic/gin"
)

var document = etree.NewDocument()

func find(w http.ResponseWriter, r *http.Request) {
	for _, user := range document.FindElements("//user") {
		if user.SelectAttrValue("name", "") == r.FormValue("name") {
			fmt.Fprint(w, "found")
		}
	}
	etree.CompilePath("./users")
}

func numbered(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		document.FindElement(fmt.Sprintf("//order[%d]", n))
	}
}

func kind(w http.ResponseWriter, r *http.Request) {
	switch kind := r.FormValue("kind"); kind {
	case "user", "order":
		document.FindElement("//" + kind)
	}
}

var paths = map[string]string{"a": "//a"}

func query(top *xmlquery.Node) gin.HandlerFunc {
	return func(c *gin.Context) {
		xmlquery.Find(top, "//item")
		xmlquery.Find(top, paths[c.Query("name")])
		document.CreateElement(c.Query("name"))
	}
}
