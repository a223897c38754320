package rpc

import (
	"net/http"
	"reflect"
	"strings"
	"github.com/gin-gonic/gin"
)

type service struct{}

func one(w http.ResponseWriter, r *http.Request) {
	reflect.ValueOf(service{}).MethodByName(r.FormValue("method")).Call(nil) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	value := reflect.ValueOf(&service{})
	method := value.MethodByName("Do" + r.PathValue("name")) // finds
	method.Call(nil)
}

func call(target any, name string) {
	reflect.ValueOf(target).MethodByName(name).Call(nil) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	call(service{}, r.Header.Get("X-Method"))
}

func four(c *gin.Context) {
	reflect.ValueOf(service{}).MethodByName(strings.Title(c.Param("m"))) // finds
}

func five(w http.ResponseWriter, r *http.Request) {
	reflect.ValueOf(&service{}).FieldByName(r.FormValue("field")) // finds
}

func six(w http.ResponseWriter, r *http.Request) {
	t := reflect.TypeOf(service{})
	t.MethodByName(r.FormValue("m")) // finds
}
